package jp.madoguchi.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationSheetTest {
    private static final int PIXELS_A_POINT = 600 / 72;

    private final PrintJob sheet;
    private final Path folder;

    CalibrationSheetTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.sheet = new PrintJob(CalibrationSheet.write(IpamjMincho.FONTS), 1, 1, 1);
    }

    @Test
    void everyFieldBearsTheTextThatTheSettingsTake() throws Exception {
        byte[] text = Pdf.tool(sheet, folder, "pdftotext", "-enc", "UTF-8", "FILE", "-");
        List<String> words = List.of(new String(text, StandardCharsets.UTF_8).split("\\s+"));
        List<PantographDots> candidates = CalibrationSheet.candidates();
        assertEquals(24, candidates.size());
        for (PantographDots dots : candidates) {
            assertTrue(words.contains(dots.toString()), dots.toString());
            assertEquals(dots, PantographDots.parse(dots.toString()));
        }
        assertTrue(candidates.contains(PantographDots.STANDARD));
    }

    @Test
    void itFitsOnTheSheet() throws Exception {
        int[][] foot = SimulatedCopier.scan(sheet, 1, 0, 6_800, 4_900, 200, folder);
        assertEquals(0, SimulatedCopier.black(foot));
    }

    /** The standard dots lie in the second row, second field. */
    @Test
    void aCopyShowsTheWordInTheFieldOfTheStandardDots() throws Exception {
        int[][] field = SimulatedCopier.scan(
                sheet,
                1,
                220 * PIXELS_A_POINT,
                245 * PIXELS_A_POINT,
                150 * PIXELS_A_POINT,
                50 * PIXELS_A_POINT,
                folder);
        int paper = SimulatedCopier.black(field);
        int copy = SimulatedCopier.black(SimulatedCopier.copy(field));
        assertTrue(copy > 0 && copy < paper / 4, paper + " became " + copy);
    }

    @Test
    void qpdfFindsNoFault() throws Exception {
        String answer = new String(Pdf.tool(sheet, folder, "qpdf", "--check", "FILE"), StandardCharsets.UTF_8);
        assertTrue(answer.contains("No syntax or stream encoding errors found"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2/10", "5/25-2/10", "2/2-5/25", "2/10-5/5", "0/10-5/25", "2/10-5/25 "})
    void dotsThatMakeNoGroundAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PantographDots.parse(text));
    }
}
