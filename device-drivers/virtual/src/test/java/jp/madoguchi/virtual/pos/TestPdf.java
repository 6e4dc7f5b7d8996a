package jp.madoguchi.virtual.pos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Blank A4 documents. */
final class TestPdf {
    private TestPdf() {}

    static byte[] ofPages(int pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                pdf.addPage(new PDPage(PDRectangle.A4));
            }
            pdf.save(bytes);
        } catch (IOException bug) {
            throw new AssertionError(bug);
        }
        return bytes.toByteArray();
    }
}
