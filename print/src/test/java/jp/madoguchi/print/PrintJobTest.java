package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class PrintJobTest {
    private final byte[] pdf = {1, 2, 3};

    @Test
    void closingWipesTheDocument() {
        new PrintJob(pdf, 2, 1, 1).close();
        assertArrayEquals(new byte[3], pdf);
    }

    @Test
    void aClosedJobGivesNothingToPrint() {
        PrintJob job = new PrintJob(pdf, 2, 1, 1);
        job.close();
        assertThrows(IllegalStateException.class, job::pdf);
    }

    @Test
    void theFingerprintOutlivesTheDocument() throws Exception {
        byte[] expected = MessageDigest.getInstance("SHA-256").digest(pdf);
        PrintJob job = new PrintJob(pdf, 2, 1, 1);
        job.close();
        assertArrayEquals(expected, job.sha256());
    }

    @Test
    void aSheetBeyondTheLastIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PrintJob(pdf, 2, 3, 2));
    }
}
