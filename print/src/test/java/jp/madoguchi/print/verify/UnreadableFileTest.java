package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.print.sample.Samples;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verify} says of files that can't be read, or not to their end. */
class UnreadableFileTest {
    private final VerifyCommand command = new VerifyCommand();

    @Test
    void aPageWhoseFormCallsItselfEnds(@TempDir Path folder) throws Exception {
        assertEquals(1, command.verify(folder, List.of(Tampered.with(sheet(), Tampered::loop))));
        assertTrue(
                command.complained().endsWith("file-2: a page with more to draw than any certificate has"),
                command.complained());
    }

    @Test
    void aPictureThatClaimsMorePixelsThanAnyScanIsNotDecoded(@TempDir Path folder) throws Exception {
        byte[] picture = Forgery.scan(sheet(), 0, 0);
        // The width, the first number of the first chunk (PNG, 11.2.1).
        ByteBuffer.wrap(picture).putInt(16, 60_000);
        assertEquals(1, command.verify(folder, List.of(picture)));
        assertTrue(
                command.complained().endsWith("file-2: a picture of more than 80000000 pixels"), command.complained());
    }

    @Test
    void aFileThatIsNeitherIsNotRead(@TempDir Path folder) throws Exception {
        assertEquals(1, command.verify(folder, List.of("hello".getBytes(StandardCharsets.US_ASCII))));
        assertTrue(command.complained().endsWith(": neither a PDF nor a picture"), command.complained());
    }

    @Test
    void aPdfThatIsCutOffIsCalledSo(@TempDir Path folder) throws Exception {
        byte[] sheet = sheet();
        assertEquals(1, command.verify(folder, List.of(Arrays.copyOf(sheet, sheet.length / 2))));
        assertTrue(command.complained().contains("file-2: a PDF "), command.complained());
    }

    @Test
    void aPdfWhosePageHasNoSizeIsCalledUnreadable(@TempDir Path folder) throws Exception {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            page.getCOSObject().setItem(COSName.MEDIA_BOX, new COSArray());
            document.addPage(page);
            document.save(pdf);
        }
        assertEquals(1, command.verify(folder, List.of(pdf.toByteArray())));
        assertTrue(command.complained().contains("file-2: a PDF that can't be read"), command.complained());
    }

    @Test
    void aPictureThatIsCutOffIsCalledSo(@TempDir Path folder) throws Exception {
        byte[] picture = Forgery.scan(sheet(), 0, 0);
        assertEquals(1, command.verify(folder, List.of(Arrays.copyOf(picture, picture.length / 2))));
        assertTrue(command.complained().contains("file-2: a picture that can't be read"), command.complained());
    }

    @Test
    void aDirectoryAndAMissingListOfIssuersAreCalledSo(@TempDir Path folder) throws Exception {
        String issuers = VerifyCommand.KEYS.write(folder.resolve("issuers.pem")).toString();
        assertEquals(1, command.run(folder.toString(), "--issuers", issuers));
        assertEquals("verify: " + folder + ": a directory, not a file", command.complained());
        assertEquals(1, command.run("none.pdf", "--issuers", folder + "/none.pem"));
        assertTrue(
                command.complained().startsWith("verify: " + folder + "/none.pem: there is no such list of issuers."),
                command.complained());
    }

    /** What a broken download leaves: with it every genuine sheet would seem forged. */
    @Test
    void aListOfNoIssuersIsNone(@TempDir Path folder) throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.pem"));
        assertEquals(1, command.run("none.pdf", "--issuers", empty.toString()));
        assertTrue(command.complained().contains("a list without any issuer"), command.complained());
    }

    @Test
    void aPdfOfMorePagesThanAnyCertificateHasIsNotLookedThrough(@TempDir Path folder) throws Exception {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int page = 0; page <= 50; page++) {
                document.addPage(new PDPage());
            }
            document.save(pdf);
        }
        assertEquals(1, command.verify(folder, List.of(pdf.toByteArray())));
        assertTrue(command.complained().endsWith("file-2: a PDF of more than 50 pages"), command.complained());
    }

    @Test
    void aLineOfLettersWithoutEndIsNotRead(@TempDir Path folder) throws Exception {
        byte[] endless = Tampered.with(sheet(), Tampered::writeWithoutEnd);
        assertEquals(1, command.verify(folder, List.of(endless)));
        assertTrue(
                command.complained().endsWith("file-2: a page with more to draw than any certificate has"),
                command.complained());
    }

    private static byte[] sheet() throws Exception {
        return Forgery.sealed(Samples.individual(Samples.FAMILY), VerifyCommand.KEYS)
                .get(0);
    }
}
