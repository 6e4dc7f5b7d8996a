package jp.madoguchi.pos.pageprinter;

/** What is known of a sheet when beginRemoval or endRemoval throws: the first word of the exception's text. */
public enum SheetFate {
    /** The job waits or runs; {@code beginRemoval} again waits on. */
    PENDING,
    /** The printer is done and no sheet came out; printing again is safe. */
    NOT_PRINTED,
    /** A sheet may have come out, whole or in part; it must never be printed again by itself. */
    UNKNOWN
}
