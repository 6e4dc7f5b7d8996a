package jp.madoguchi.pos.pageprinter;

/** What has become of a sheet. */
sealed interface SheetOutcome {
    /** The job waits or runs. */
    record Pending() implements SheetOutcome {}

    /** The printer stacked the sheet in its output. */
    record Printed() implements SheetOutcome {}

    /** The sheet failed; the fate is NOT_PRINTED or UNKNOWN. */
    record Failed(SheetFate fate, Trouble trouble) implements SheetOutcome {}
}
