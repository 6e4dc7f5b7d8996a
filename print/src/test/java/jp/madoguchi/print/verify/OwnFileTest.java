package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import jp.madoguchi.print.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that PDFBox reads as a genuine sheet and other programs may read as another one. */
class OwnFileTest {
    private static final int CATALOG = 1;
    private static final int METADATA = 6;

    private final VerifyCommand command = new VerifyCommand();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileThatIsWrittenAnewInTheSameWayIsValid() throws Exception {
        assertEquals(0, command.verify(folder, List.of(household().bytes())), command.said());
    }

    @Test
    void whoeverShowsAnotherOneIsTold() throws Exception {
        RawPdf pdf = household();
        pdf.withStream(pdf.operators(), genuine -> genuine + genuine);
        assertEquals(11, command.verify(folder, List.of(pdf.bytes())));
        assertTrue(command.said().contains("bytes in which other programs may find another page"), command.said());
    }

    /** Where PDFBox meets a fault in compressed data, it takes what came before for all; others go on and show what comes then. */
    @Test
    void operatorsBehindAFaultInTheirCompressionAreTold() throws Exception {
        RawPdf pdf = household();
        String blockOfNoType = "\u0007";
        isTold(pdf.withStream(pdf.operators(), genuine -> flushed(genuine) + blockOfNoType + genuine.substring(2))
                .bytes());
    }

    @Test
    void bytesBehindCompressedDataAreTold() throws Exception {
        RawPdf pdf = household();
        isTold(pdf.withStream(pdf.operators(), genuine -> genuine + genuine).bytes());
    }

    @Test
    void compressedDataThatHasNoEndIsTold() throws Exception {
        RawPdf pdf = household();
        isTold(pdf.withStream(pdf.operators(), OwnFileTest::flushed).bytes());
    }

    @Test
    void aWrongSumOfCompressedDataIsTold() throws Exception {
        RawPdf pdf = household();
        isTold(pdf.withStream(pdf.operators(), genuine -> genuine.substring(0, genuine.length() - 1) + "?")
                .bytes());
    }

    /** A viewer that looks at it finds no compression that it knows, and shows an empty page. */
    @Test
    void compressedDataWithoutItsHeadIsTold() throws Exception {
        RawPdf pdf = household();
        isTold(pdf.withStream(pdf.operators(), genuine -> "\u0000\u0000" + genuine.substring(2))
                .bytes());
    }

    @Test
    void aNumberWithAnExponentIsTold() throws Exception {
        RawPdf pdf = household();
        isTold(pdf.withStream(pdf.compressed(), replacing("841.8898 ]", "8.419E+2 ]"))
                .bytes());
    }

    @Test
    void aSignInsideANumberIsTold() throws Exception {
        RawPdf pdf = household();
        isTold(pdf.withStream(pdf.compressed(), replacing("[0.0 0.0 595", "[0.0 0-0 595"))
                .bytes());
    }

    @Test
    void oneObjectMoreThanItsStreamSaysIsTold() throws Exception {
        RawPdf pdf = household();
        isTold(pdf.withStream(pdf.compressed(), deflated(objects -> objects + " <</Type /Page>>"))
                .bytes());
    }

    /** An entry that comes twice, and those whose names other programs may read otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/Lang (ja-JP)\n/Lang (ja-JP)\n", "/L#61ng (ja-JP)\n", "/Lang (ja\\55JP)\n", "/Lang(ja-JP)%\n"})
    void anEntryThatCanBeReadInTwoWaysIsTold(String entry) throws Exception {
        isTold(household()
                .with(CATALOG, catalog -> catalog.replace("/Lang (ja-JP)\n", entry))
                .bytes());
    }

    /** Of five numbers some readers take the first four, and others the paper of another country. */
    @Test
    void aPaperOfFiveNumbersIsTold() throws Exception {
        RawPdf pdf = household();
        isTold(pdf.withStream(
                        pdf.compressed(), replacing("0.0 0.0 595.27563 841.8898 ]", "0 0 595.27563 841.8898 500 ]"))
                .bytes());
    }

    /** Some readers take 16 for 16.0, others for nothing, and print the letters over each other or no picture. */
    @Test
    void aFractionWhereAnIntegerBelongsIsTold() throws Exception {
        RawPdf pdf = household();
        isTold(pdf.withStream(pdf.compressed(), replacing("/Duplex /DuplexFlipLongEdge", "/Duplex 2.0                "))
                .bytes());
    }

    /** Some readers follow it, others take its number. */
    @Test
    void anObjectThatIsAReferenceIsTold() throws Exception {
        isTold(household().with(METADATA, metadata -> "1 0 R\nendobj\n").bytes());
    }

    @Test
    void anObjectThatNobodyRefersToIsTold() throws Exception {
        isTold(household()
                .with(CATALOG, catalog -> catalog.replaceFirst("/Metadata 6 0 R\n", ""))
                .bytes());
    }

    /** Some programs look for pages or a table elsewhere than from the catalog on, and find these. */
    @Test
    void objectsThatOnlyReferToEachOtherAreTold() throws Exception {
        RawPdf pdf = household();
        int one = pdf.next();
        isTold(pdf.plus("<</Type /Page /Parent %d 0 R>>".formatted(one + 1))
                .plus("<</Type /Pages /Kids [%d 0 R]>>".formatted(one))
                .bytes());
    }

    @Test
    void aFileThatDoesNotBeginWithItsCatalogIsTold() throws Exception {
        isTold(household().last(CATALOG).bytes());
    }

    /** Of the two rows for it some readers take the first, and find no such object. */
    @Test
    void anObjectThatIsFreeAndUsedIsTold() throws Exception {
        isTold(household()
                .withTable(table -> table.replace("/Index [0 ", "/Index [%d 1 0 ".formatted(METADATA)))
                .withRows(rows -> "\0".repeat(7) + rows)
                .bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 0 R", "0 0 R", "9999999 0 R"})
    void aNumberThatNotAllReadersTakeForOneIsTold(String reference) throws Exception {
        isTold(household()
                .with(CATALOG, catalog -> catalog.replace("/Metadata 6 0 R", "/Metadata " + reference))
                .bytes());
    }

    @Test
    void aFileThatSaysItHasNoTagsIsTold() throws Exception {
        RawPdf pdf = household();
        isTold(pdf.withStream(pdf.compressed(), replacing("/Marked true", "/Marked null"))
                .bytes());
    }

    @Test
    void aLengthThatStandsElsewhereIsTold() throws Exception {
        isTold(household()
                .with(METADATA, metadata -> metadata.replaceFirst("/Length [0-9]+", "/Length 2 0 R"))
                .bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"% 1 0 obj\n", " ", "junk\n", "0 0 obj\nnull\nendobj\n"})
    void bytesBetweenObjectsAreTold(String bytes) throws Exception {
        isTold(household().with(CATALOG, catalog -> catalog + bytes).bytes());
    }

    @Test
    void anObjectThatComesTwiceIsTold() throws Exception {
        isTold(household()
                .with(CATALOG, catalog -> catalog + "1 0 obj\n" + catalog)
                .bytes());
    }

    @Test
    void bytesBehindTheEndAreTold() throws Exception {
        isTold(joined(household().bytes(), "\n"));
        isTold(joined(household().bytes(), "1 0 obj\n<</Type /Catalog>>\nendobj\nstartxref\n0\n%%EOF\n"));
    }

    @Test
    void bytesBeforeTheBeginningAreTold() throws Exception {
        isTold(joined(
                "\n".getBytes(StandardCharsets.US_ASCII),
                new String(household().bytes(), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void anEntryOfTheTableThatTheComposerDoesNotWriteIsTold() throws Exception {
        isTold(household()
                .withTable(table -> table.replace("/Root", "/Prev 15\n/Root"))
                .bytes());
        isTold(household()
                .withTable(table -> table.replaceFirst("/Size [0-9]+", "/Size 3"))
                .bytes());
    }

    /** PDFBox looks for an object that is not where the table says; others don't, or find another. */
    @Test
    void aTableThatPointsBesideAnObjectIsTold() throws Exception {
        isTold(household().withRows(rows -> changed(rows, 7 * CATALOG + 4, 1)).bytes());
    }

    @Test
    void aTableThatForgetsAnObjectIsTold() throws Exception {
        isTold(household().withRows(rows -> changed(rows, 7 * METADATA, -1)).bytes());
    }

    @Test
    void aTableThatNamesAnObjectThatIsNotThereIsTold() throws Exception {
        isTold(household().withRows(rows -> changed(rows, 0, 1)).bytes());
    }

    private static RawPdf household() throws Exception {
        return RawPdf.of(Forgery.sealed(Samples.household(), VerifyCommand.KEYS).get(0));
    }

    private static void isTold(byte[] pdf) {
        assertFalse(OwnFile.isUnambiguous(pdf));
    }

    /** The same data, compressed without an end. */
    private static String flushed(String genuine) {
        var out = new ByteArrayOutputStream();
        try {
            var deflater = new DeflaterOutputStream(out, new Deflater(), 512, true);
            deflater.write(RawPdf.inflate(genuine).getBytes(StandardCharsets.ISO_8859_1));
            deflater.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static UnaryOperator<String> replacing(String genuine, String other) {
        return deflated(content -> {
            assertTrue(content.contains(genuine));
            return content.replace(genuine, other);
        });
    }

    private static UnaryOperator<String> deflated(UnaryOperator<String> change) {
        return genuine -> {
            try {
                return RawPdf.deflate(change.apply(RawPdf.inflate(genuine)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static String changed(String rows, int at, int by) {
        return rows.substring(0, at) + (char) (rows.charAt(at) + by & 0xFF) + rows.substring(at + 1);
    }

    private static byte[] joined(byte[] pdf, String more) {
        return (new String(pdf, StandardCharsets.ISO_8859_1) + more).getBytes(StandardCharsets.ISO_8859_1);
    }
}
