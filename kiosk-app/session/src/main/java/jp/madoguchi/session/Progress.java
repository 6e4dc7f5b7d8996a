package jp.madoguchi.session;

import jp.madoguchi.config.Yen;

/** How far a procedure is, told on the way. */
public sealed interface Progress {
    /** The documents are being fetched, checked and composed: {@code line} of {@code of}, from 1. */
    record Preparing(int line, int of) implements Progress {}

    /** A sheet is being printed: {@code sheet} of {@code of}, from 1. */
    record PrintingSheet(int sheet, int of) implements Progress {}

    /** The printer has no paper; it goes on after the refill. */
    record WaitingForPaper(int sheet, int of) implements Progress {}

    /** The printer has stopped for another reason; it goes on when somebody has seen to it. */
    record WaitingForStaff(int sheet, int of) implements Progress {}

    /** Money was put in: all that has been taken so far. */
    record MoneyTaken(Yen total) implements Progress {}

    /** No more money can be taken, and what was has to be given back. */
    record PaymentFailed(FailureCode code) implements Progress {}

    /** The card is being written. */
    record WritingCard() implements Progress {}
}
