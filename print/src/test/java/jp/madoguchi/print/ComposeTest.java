package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.madoguchi.config.Program;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.font.Repertoire;
import jp.madoguchi.print.font.TrueTypeFace;
import jp.madoguchi.print.sample.AppendixSamples;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.PublishedSchema;
import jp.madoguchi.print.sample.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final Path folder;
    private final Path pdf;

    ComposeTest(@TempDir Path folder) {
        this.folder = folder;
        this.pdf = folder.resolve("out.pdf");
    }

    @Test
    void allSheetsAreInOneFile() throws Exception {
        assertEquals(0, compose(Samples.householdOf(5)));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(4, document.getNumberOfPages());
        }
    }

    @Test
    void aSpecimenSaysSoOnEverySideAndNothingElseDoes() throws Exception {
        assertEquals(0, compose(Samples.householdOf(5)));
        assertEquals(0, sidesWithRedOutlines());
        assertEquals(0, compose(Samples.householdOf(5), "--specimen"));
        assertEquals(4, sidesWithRedOutlines());
    }

    @Test
    void whatIsNotMarkedAsASpecimenIsSaidToBeNoCertificateInOneSentence() throws Exception {
        assertEquals(0, compose(Samples.householdOf(1)));
        assertTrue(error().startsWith("compose: " + pdf + " is no certificate"), error());
        assertEquals(1, error().lines().count());
        err.reset();
        assertEquals(0, compose(Samples.householdOf(1), "--specimen"));
        assertEquals(0, run("--calibration", "--out", pdf.toString()));
        assertEquals("", error());
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void dataThatAreNoCertificateAreRefusedInOneLine() throws Exception {
        Path data = Files.writeString(folder.resolve("data.json"), "{}");
        assertEquals(3, run("--data", data.toString(), "--out", pdf.toString()));
        assertTrue(
                error().startsWith("certificate data refused: ")
                        && error().lines().count() == 1,
                error());
        assertFalse(Files.exists(pdf));
    }

    @Test
    void aTextThatFitsNowhereIsRefusedByItsFieldAndLeavesNoFile() throws Exception {
        assertEquals(3, compose(Samples.named("\u908A\uDB40\uDDEF")));
        assertEquals(
                "certificate data refused: residents[0].name: no font can set U+908A U+E01EF; of U+908A the fonts have U+E0108,"
                        + " U+E0109, U+E010A, U+E010B, U+E010C, U+E010D, U+E010E, U+E010F, U+E0110, U+E0111, U+E0112"
                        + " (--font names a further one)",
                error().strip());
        assertFalse(Files.exists(pdf));
    }

    @Test
    void aNameThatStandsInTwoFieldsIsRefusedByBoth() throws Exception {
        JsonNode household = PublishedSchema.read("certificates/residence-household.json");
        String name = "渡".repeat(150);
        ((ObjectNode) household).put("headOfHousehold", name);
        ((ObjectNode) household.at("/residents/0")).put("name", name);
        Path data = Files.write(folder.resolve("data.json"), new ObjectMapper().writeValueAsBytes(household));
        assertEquals(3, run("--data", data.toString(), "--out", pdf.toString()));
        assertEquals(
                "certificate data refused: headOfHousehold and residents[0].name: too long for its box 氏名",
                error().strip());
    }

    @Test
    void anItemThatNoCodeHoldsIsRefusedByItsFieldThoughItFitsItsBox() throws Exception {
        assertEquals(3, composeRegister(characters().ideographs(), 300));
        assertEquals(
                "certificate data refused: register.persons[1].matters[0].items[0].value: too long for a code on its sheet, in the box"
                        + " 【出生日】",
                error().strip());
        assertFalse(Files.exists(pdf));
    }

    @Test
    void asManyVariantsAsAnItemMayHaveStillFitACode() throws Exception {
        assertEquals(0, composeRegister(characters().sequences(), 150));
    }

    private static Repertoire characters() {
        TrueTypeFace face = IpamjMincho.FONTS.faces().get(0);
        return new Repertoire(
                Repertoire.between(0x20000, 0x20FFF, face).ideographs(),
                Repertoire.between(0x4E00, 0x57FF, face).sequences());
    }

    private int composeRegister(List<String> characters, int count) throws IOException {
        List<String> mixed = new ArrayList<>(characters);
        Collections.shuffle(mixed, new Random(1));
        JsonNode register = PublishedSchema.read("certificates/family-register-full.json");
        ((ObjectNode) register.at("/register/persons/1/matters/0/items/0"))
                .put("value", String.join("", mixed.subList(0, count)));
        Path data = Files.writeString(folder.resolve("data.json"), register.toString());
        return run("--data", data.toString(), "--out", pdf.toString());
    }

    @Test
    void aCertificateOfTooManySheetsIsRefusedByTheirNumber() throws Exception {
        assertEquals(0, compose(AppendixSamples.ofSheets(25)));
        err.reset();
        assertEquals(3, compose(AppendixSamples.ofSheets(26)));
        assertEquals("certificate data refused: 26 sheets instead of 25 at most", error().strip());
    }

    @Test
    void theCalibrationSheetNeedsNoData() throws Exception {
        assertEquals(0, run("--calibration", "--out", pdf.toString()));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(1, document.getNumberOfPages());
        }
        assertEquals(2, run("--calibration", "--data", "data.json", "--out", pdf.toString()));
    }

    @Test
    void dotsThatMakeNoGroundAreWrongUsage() {
        assertEquals(2, run("--calibration", "--ground", "5/25-2/10", "--out", pdf.toString()));
        assertTrue(error().startsWith("Invalid value for option '--ground': dots of the ground"), error());
    }

    @Test
    void aMissingFileIsCalledMissing() {
        assertEquals(1, run("--data", folder.resolve("none.json").toString(), "--out", pdf.toString()));
        assertTrue(error().startsWith("compose: no such file: "), error());
    }

    @Test
    void aDirectoryIsCalledADirectory() {
        assertEquals(1, run("--data", folder.toString(), "--out", pdf.toString()));
        assertEquals("compose: " + folder + ": a directory, not a file", error().strip());
        err.reset();
        assertEquals(1, run("--calibration", "--out", folder.toString()));
        assertEquals("compose: " + folder + ": a directory, not a file", error().strip());
    }

    @Test
    void whereNothingCanBeWrittenIsSaidInWords() {
        Path none = folder.resolve("none");
        assertEquals(1, run("--calibration", "--out", none.resolve("out.pdf").toString()));
        assertEquals("compose: no such directory: " + none, error().strip());
    }

    @Test
    void theCalibrationSheetIsNoSpecimenAndHasDotsOfItsOwn() {
        assertEquals(2, run("--calibration", "--specimen", "--out", pdf.toString()));
        assertEquals(2, run("--calibration", "--ground", "2/10-5/25", "--out", pdf.toString()));
    }

    @Test
    void neitherALinkToTheDataNorAFontIsOverwritten() throws Exception {
        Path data = Files.writeString(folder.resolve("data.json"), "{}");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), data);
        assertEquals(2, run("--data", data.toString(), "--out", link.toString()));
        assertEquals(2, run("--data", pdf.toString(), "--font", data.toString(), "--out", data.toString()));
        assertEquals("{}", Files.readString(data));
    }

    /** A name of which its neighbour could not be made stands for a disk that is full. */
    @Test
    void whatWasThereStaysWhenTheNewFileCannotBeWritten() throws Exception {
        Path before = Files.writeString(folder.resolve("n".repeat(252)), "before");
        assertEquals(1, run("--calibration", "--out", before.toString()));
        assertEquals("before", Files.readString(before));
    }

    @Test
    void theDataAreNotOverwritten() throws Exception {
        Path data = Files.writeString(folder.resolve("data.json"), "{}");
        assertEquals(2, run("--data", data.toString(), "--out", folder + "/./data.json"));
        assertTrue(error().startsWith("--out would overwrite the data"), error());
        assertEquals("{}", Files.readString(data));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            no font  | not a TrueType font that can be read
            ttcf.... | a collection of fonts (.ttc); a file of one TrueType font is needed (.ttf)
            OTTO.... | a font with PostScript outlines (.otf); one with TrueType outlines is needed (.ttf)
            """)
    void aFileThatIsNoTrueTypeFontIsCalledWhatItIs(String begins, String reason) throws Exception {
        Path font = Files.writeString(folder.resolve("font"), begins);
        IOException e = assertThrows(IOException.class, () -> CertificateFonts.load(List.of(font)));
        assertEquals(font + ": " + reason, e.getMessage());
    }

    @Test
    void wrongUsageSaysWhatIsWrongAndShowsTheUsage() {
        assertEquals(2, run("one"));
        assertTrue(error().contains("Usage: packaging/madoguchi compose"), error());
        for (String[] wrong : new String[][] {
            {"--data", "--out", "out.pdf"},
            {"--calibration"},
            {"--out", "out.pdf"},
            {"--calibration", "--out", "out.pdf", "one"},
            {"--calibration", "--data=one", "--out", "out.pdf"},
            {"--data=one", "--data=two", "--out", "out.pdf"}
        }) {
            assertEquals(2, run(wrong), List.of(wrong).toString());
        }
    }

    @Test
    void helpIsNoFailure() {
        assertEquals(0, run("--help"));
        String help = out.toString(StandardCharsets.UTF_8);
        assertTrue(help.startsWith("Usage: packaging/madoguchi compose"));
        assertTrue(help.contains("It bears no code"));
    }

    private int compose(CertificateDocument document, String... more) throws IOException {
        Path data = Files.write(folder.resolve("data.json"), CertificateJson.write(document));
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"--data", data.toString(), "--out", pdf.toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return run(arguments);
    }

    private int sidesWithRedOutlines() throws IOException {
        int sides = 0;
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                String operators = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                sides += operators.contains("0.85 0.1 0.1 RG") ? 1 : 0;
            }
        }
        return sides;
    }

    private String error() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        return Program.of(
                        new Compose(more -> IpamjMincho.FONTS),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }
}
