package jp.madoguchi.pos.pageprinter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import jp.madoguchi.pos.ipp.JobStatus;
import jp.madoguchi.pos.ipp.PrinterStatus;
import org.junit.jupiter.api.Test;

/** What a finished job proves about its sheet. */
class SheetVerdictTest {
    private static final OptionalInt UNTOLD = OptionalInt.empty();

    @Test
    void completedWithAllImpressionsIsPrinted() {
        assertEquals("PRINTED", fate(job(9, OptionalInt.of(2), OptionalInt.of(2)), 10, 12));
    }

    @Test
    void completedAtAPrinterThatDoesNotCountIsPrinted() {
        assertEquals("PRINTED", fate(job(9, UNTOLD, UNTOLD), 10, 10));
    }

    @Test
    void completedWithImpressionsMissingIsUnknown() {
        assertEquals("UNKNOWN", fate(job(9, OptionalInt.of(1), OptionalInt.of(2)), 10, 11));
        assertEquals("UNKNOWN", fate(job(9, OptionalInt.of(0), UNTOLD), 10, 10));
    }

    @Test
    void abortedWithoutAnyImpressionIsNotPrinted() {
        assertEquals("NOT_PRINTED", fate(job(8, OptionalInt.of(0), OptionalInt.of(1)), 10, 10));
        assertEquals("NOT_PRINTED", fate(job(7, OptionalInt.of(0), UNTOLD), 10, 10));
    }

    @Test
    void abortedWithImpressionsIsUnknown() {
        assertEquals("UNKNOWN", fate(job(7, OptionalInt.of(1), OptionalInt.of(1)), 10, 10));
    }

    @Test
    void abortedAtAPrinterThatDoesNotCountIsUnknown() {
        assertEquals("UNKNOWN", fate(job(8, UNTOLD, UNTOLD), 10, 10));
    }

    @Test
    void aLifeCounterThatMovedContradictsAnAbortedJob() {
        assertEquals("UNKNOWN", fate(job(8, OptionalInt.of(0), OptionalInt.of(1)), 10, 11));
    }

    private static String fate(JobStatus job, int before, int after) {
        SheetOutcome outcome = new SheetVerdict("name", status(before)).of(job, status(after));
        return outcome instanceof SheetOutcome.Failed failed ? failed.fate().name() : "PRINTED";
    }

    private static JobStatus job(int state, OptionalInt completed, OptionalInt expected) {
        return new JobStatus("name", state, List.of(), completed, expected);
    }

    private static PrinterStatus status(int lifeCounter) {
        return new PrinterStatus(3, List.of(), true, OptionalInt.of(60), OptionalInt.of(lifeCounter));
    }
}
