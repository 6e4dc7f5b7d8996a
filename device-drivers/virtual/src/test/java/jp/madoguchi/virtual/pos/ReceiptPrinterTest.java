package jp.madoguchi.virtual.pos;

import static jp.madoguchi.virtual.pos.Thrown.thrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import jp.madoguchi.virtual.receipt.Slip;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes out of the virtual receipt printer, through the control only, as the terminal uses it. */
@Timeout(60)
class ReceiptPrinterTest {
    private static final int RECEIPT = POSPrinterConst.PTR_S_RECEIPT;

    private final ReceiptDesk desk = ReceiptDesk.with(VirtualReceiptPrinter.start());

    ReceiptPrinterTest() throws Exception {}

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), desk.printer().unknownCommands());
        desk.close();
    }

    @Test
    void kanjiKatakanaAndLettersComeOutAsTheyAre() throws Exception {
        desk.printWhole("領収書 髙﨑 ﾃｽﾄ Abc 123\n合計　３００円\n");
        assertEquals(
                List.of("領収書 髙﨑 ﾃｽﾄ Abc 123", "合計　３００円", "[cut]"), desk.slip(1).said());
    }

    @Test
    void theDashesThatCodePage932WritesOtherwiseAreTheSameCharacters() throws Exception {
        desk.printWhole("−〜‖—\n");
        assertEquals("－～∥―", desk.slip(1).said().get(0));
    }

    @Test
    void aYenSignIsOneAndABackslashIsNone() throws Exception {
        desk.printWhole("¥300 \\ ~\n");
        assertEquals("¥300 ▓ ▓", desk.slip(1).said().get(0));
    }

    @Test
    void charactersThatThePrinterLacksAreDrawnInTheLine() throws Exception {
        desk.printWhole("𠮷野 葛\uDB40\uDD02飾 é\n");
        assertEquals("▓野 ▓飾 ▓", desk.slip(1).said().get(0));
        assertTrue(inkOf(desk.slip(1).image(), 0, 24) > 60);
    }

    @Test
    void aVariantIsDrawnInAnotherShapeThanItsBase() throws Exception {
        desk.printWhole("邊\uDB40\uDD09\n");
        desk.printWhole("邊\uDB40\uDD0D\n");
        int first = inkOf(desk.slip(1).image(), 0, 24);
        assertTrue(Math.abs(first - inkOf(desk.slip(2).image(), 0, 24)) > 5, () -> "the same ink: " + first);
    }

    @Test
    void aCharacterThatNoFontHasIsRefusedByItsCodePoint() throws Exception {
        JposException refused = thrownBy(() -> desk.print("名\uDBFF\uDFFD\n"));
        assertEquals(JposConst.JPOS_E_ILLEGAL, refused.getErrorCode());
        assertTrue(Thrown.text(refused).contains("U+10FFFD"), () -> Thrown.text(refused));
        assertEquals(
                JposConst.JPOS_E_ILLEGAL,
                thrownBy(() -> desk.control().validateData(RECEIPT, "名\uDBFF\uDFFD\n"))
                        .getErrorCode());
    }

    @Test
    void aVariationThatNoFontHasIsNotPrintedAsItsBase() {
        assertTrue(Thrown.text(thrownBy(() -> desk.print("あ\uDB40\uDD05\n"))).contains("U+3042 U+E0105"));
    }

    @Test
    void noTextReachesThePrinterAsACommand() {
        for (String text : List.of("\u001B@", "\u001DV\u0000", "\u0010\u0004\u0001", "\r", "\u0085")) {
            assertEquals(
                    JposConst.JPOS_E_ILLEGAL,
                    thrownBy(() -> desk.print("a" + text + "b\n")).getErrorCode());
        }
    }

    @Test
    void escapeSequencesChangeSizeWeightAndPlace() throws Exception {
        desk.printWhole("\u001B|cA\u001B|4Cあ\n", "\u001B|rA\u001B|bCい\u001B|N\n", "\u001B|uCう\n");
        Slip slip = desk.slip(1);
        assertEquals(List.of("あ", "い", "う", "[cut]"), slip.said());
        assertTrue(inkOf(slip.image(), 288 - 24, 288 + 24) > 100, "a large one in the middle");
        assertTrue(inkOf(slip.image(), 552, 576) > 30, "one at the right");
        assertTrue(inkOf(slip.image(), 0, 24) > 30, "the next one at the left again");
    }

    @Test
    void whatThePrinterDoesNotFollowIsLeftAsideAndToldByValidateData() throws Exception {
        desk.printWhole("\u001B|iCあ\n");
        assertEquals("あ", desk.slip(1).said().get(0));
        desk.control().validateData(RECEIPT, "\u001B|cAあ\n");
        assertEquals(
                JposConst.JPOS_E_ILLEGAL,
                thrownBy(() -> desk.control().validateData(RECEIPT, "\u001B|iCあ\n"))
                        .getErrorCode());
    }

    @Test
    void theCodeOnThePaperCanBeRead() throws Exception {
        String text = "MDGR1:999999/999999-261122-000123/K7PQ2WXM";
        desk.control().transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_TRANSACTION);
        desk.qr(text, 0);
        desk.control().cutPaper(90);
        desk.control().transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_NORMAL);
        Slip slip = desk.slip(1);
        assertEquals(List.of("[qr " + text + "]", "[partial cut]"), slip.said());
        assertEquals(text, SlipPicture.read(slip.image()));
    }

    @Test
    void aCodeTooLargeForItsWidthIsRefused() {
        Thrown.assertExtended(POSPrinterConst.JPOS_EPTR_TOOBIG, thrownBy(() -> desk.qr("TOO SMALL", 20)));
        Thrown.assertExtended(POSPrinterConst.JPOS_EPTR_TOOBIG, thrownBy(() -> desk.qr("A".repeat(700), 576)));
    }

    @Test
    void nothingComesOutBeforeATransactionEnds() throws Exception {
        desk.control().transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_TRANSACTION);
        desk.print("kept\n");
        desk.control().clearOutput();
        desk.printWhole("printed\n");
        assertEquals(List.of("printed", "[cut]"), desk.slip(1).said());
    }

    @Test
    void aLineIsWholeAlthoughItIsPrintedInPieces() throws Exception {
        desk.print("left ");
        desk.print("right\n");
        desk.control().cutPaper(100);
        assertEquals(List.of("left right", "[cut]"), desk.slip(1).said());
    }

    @Test
    void thePaperIsMeasuredInTheUnitsAskedFor() throws Exception {
        assertEquals(48, desk.control().getRecLineChars());
        assertEquals(576, desk.control().getRecLineWidth());
        desk.control().setMapMode(POSPrinterConst.PTR_MM_METRIC);
        assertEquals(7207, desk.control().getRecLineWidth());
    }

    @Test
    void healthIsSaidWithWhatWasMeasured() throws Exception {
        desk.control().checkHealth(JposConst.JPOS_CH_INTERNAL);
        String text = desk.control().getCheckHealthText();
        assertTrue(text.matches("Internal HCheck: Successful: .* ready, answered in \\d+ ms"), text);
    }

    /** Dark dots of all lines between two dots across. */
    private static int inkOf(BufferedImage image, int from, int to) {
        int ink = 0;
        for (int x = 32 + from; x < 32 + to; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                ink += (image.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        return ink;
    }
}
