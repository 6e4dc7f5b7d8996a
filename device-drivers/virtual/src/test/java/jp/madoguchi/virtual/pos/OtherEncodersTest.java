package jp.madoguchi.virtual.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.virtual.receipt.Slip;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import jpos.POSPrinterConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The same receipts in ESC/POS of ours and of two encoders that nobody here wrote, in {@code encoders/receipts.mjs}. Each is
 * printed on the virtual printer; what came out must be the same, dot for dot, but for the distances between the lines.
 */
@Timeout(60)
class OtherEncodersTest {
    private static final String CODE = "MDGR1:999999/999999-261122-000123/K7PQ2WXM";
    private static final String ESC = "\u001B|";
    /** GS ( k from the model to the printing of the symbol. */
    private static final Pattern QR_COMMANDS = Pattern.compile("1D286B04003141.*1D286B0300315130");

    private final ReceiptDesk desk = ReceiptDesk.with(VirtualReceiptPrinter.start());

    OtherEncodersTest() throws Exception {}

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void aJapaneseReceiptLooksAsThatOfReceiptline() throws Exception {
        begin();
        desk.print(ESC + "cA" + ESC + "4C領収書\n");
        desk.print(pair("市区町村", 8, "受付市", 6));
        desk.print(pair("端末", 4, "KIOSK-DEMO-0001", 15));
        desk.print("─".repeat(24) + "\n");
        desk.print(ESC + "bC" + pair("住民票の写し" + ESC + "N", 12, "¥300", 4));
        desk.print(pair("発行番号", 8, "999999-261122-000123", 20));
        desk.qr(CODE, 0);
        desk.print("─".repeat(24) + "\n");
        desk.print(ESC + "bC" + pair("合計" + ESC + "N", 4, "¥300", 4));
        desk.print(pair("ﾊﾝｶｸ 髙﨑～∥", 13, "①", 2));
        Slip ours = end();
        Slip theirs = printed("receiptline.bin");
        assertEquals(textsOf(theirs), textsOf(ours));
        assertEquals(CODE, SlipPicture.read(theirs.image()));
        assertEquals(CODE, SlipPicture.read(ours.image()));
        // Theirs is a picture of a code, whose mask and version are the encoder's own.
        assertEquals(SlipPicture.linesOf(theirs.image()), SlipPicture.linesOf(ours.image()));
    }

    @Test
    void aLatinReceiptLooksAsThatOfReceiptPrinterEncoder() throws Exception {
        begin();
        desk.print(ESC + "cA" + ESC + "4CRECEIPT\n");
        desk.print("Issue 999999-261122-000123\n");
        desk.print(ESC + "bCTotal 300\n");
        desk.print(ESC + "uCThank you\n");
        desk.qr(CODE, 5 * 33);
        Slip ours = end();
        Slip theirs = printed("point-of-sale.bin");
        assertEquals(textsOf(theirs), textsOf(ours));
        assertEquals(SlipPicture.linesOf(theirs.image()), SlipPicture.linesOf(ours.image()));
    }

    @Test
    void theCommandsOfACodeAreThoseOfReceiptPrinterEncoderByteForByte() throws Exception {
        begin();
        desk.qr(CODE, 5 * 33);
        end();
        assertEquals(
                qrCommands(fixture("point-of-sale.bin")),
                qrCommands(desk.printer().received()));
    }

    private void begin() throws Exception {
        desk.control().transactionPrint(POSPrinterConst.PTR_S_RECEIPT, POSPrinterConst.PTR_TP_TRANSACTION);
    }

    private Slip end() throws Exception {
        desk.control().cutPaper(POSPrinterConst.PTR_CP_FULLCUT);
        desk.control().transactionPrint(POSPrinterConst.PTR_S_RECEIPT, POSPrinterConst.PTR_TP_NORMAL);
        return desk.slip(1);
    }

    /** A word at the left and one at the right end of 48 columns. */
    private static String pair(String left, int leftColumns, String right, int rightColumns) {
        return left + " ".repeat(48 - leftColumns - rightColumns) + right + "\n";
    }

    private static Slip printed(String fixture) throws IOException, InterruptedException {
        try (VirtualReceiptPrinter printer = VirtualReceiptPrinter.start();
                Socket wire = new Socket(printer.uri().getHost(), printer.uri().getPort())) {
            wire.getOutputStream().write(fixture(fixture));
            assertTrue(printer.awaitSlips(1, Duration.ofSeconds(10)));
            assertEquals(List.of(), printer.unknownCommands());
            return printer.slips().get(0);
        }
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream in = OtherEncodersTest.class.getResourceAsStream("/receipts/" + name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private static String qrCommands(byte[] bytes) {
        Matcher found = QR_COMMANDS.matcher(HexFormat.of().withUpperCase().formatHex(bytes));
        assertTrue(found.find(), () -> Arrays.toString(bytes));
        return found.group();
    }

    /** One encoder fills a line with spaces where the other moves on, and takes a rule of other characters. */
    private static List<String> textsOf(Slip slip) {
        return slip.said().stream()
                .filter(said -> !said.startsWith("["))
                .map(said -> said.strip().replaceAll(" +", " ").replaceAll("─+", "rule"))
                .filter(said -> !said.isEmpty())
                .toList();
    }
}
