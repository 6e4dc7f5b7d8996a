package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.form.SheetContent;
import org.junit.jupiter.api.Test;

class SheetJobsTest {
    private static final List<SheetContent> THREE = List.of(sheet(), sheet(), sheet());

    private final List<byte[]> written = new ArrayList<>();

    private static SheetContent sheet() {
        return new SheetContent("見本", List.of(), List.of());
    }

    private byte[] write(int fails) throws IOException {
        if (written.size() + 1 == fails) {
            throw new IOException("no more");
        }
        byte[] pdf = {1, 2, 3};
        written.add(pdf);
        return pdf;
    }

    @Test
    void sheetsKeepTheirOrder() throws Exception {
        try (ComposedCertificate composed = SheetJobs.of(THREE, content -> write(0))) {
            assertEquals(
                    List.of(1, 2, 3),
                    composed.sheets().stream().map(PrintJob::sheet).toList());
        }
    }

    @Test
    void whenALaterSheetFailsTheEarlierOnesAreWiped() {
        assertThrows(IOException.class, () -> SheetJobs.of(THREE, content -> write(3)));
        assertEquals(2, written.size());
        written.forEach(pdf -> assertArrayEquals(new byte[3], pdf));
    }
}
