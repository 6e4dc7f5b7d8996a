package jp.madoguchi.print;

/** What a resident who waits for the printer may be told. */
public interface PrintProgress {

    /** The sheet goes to the printer: {@code sheet} of {@code sheets}, from 1. */
    void printing(int sheet, int sheets);

    /** The printer has no paper; printing goes on by itself once it is refilled. */
    void waitingForPaper();

    /** The printer has stopped for another reason; printing goes on by itself once somebody has seen to it. */
    void waitingForStaff();
}
