package jp.madoguchi.pos.conformance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRWConst;

/** The rows of SmartCardRW about what is said to a card; nothing of it needs a PIN or spends a try. */
final class CardCommandRows {
    /** GET DATA of a tag that no card has to know (ISO 7816-4, 7.4): any answer will do. */
    static final byte[] HARMLESS = HexFormat.of().parseHex("00CA7FFF00");

    /** The standard leaves the coding open. */
    private static final String APDU =
            "UnifiedPOS 1.15, SmartCardRW readData and InterfaceMode; ISO-8859-1 as in Bixolon's public samples";

    /** SELECT of the JPKI application, whose name has bytes of both halves. */
    private static final byte[] SELECT_JPKI = HexFormat.of().parseHex("00A404000AD392F000260100000001");

    /** SELECT of the file with the certificate of the authority of user authentication certificates: free, and nobody's own. */
    private static final byte[] SELECT_AUTHORITY = HexFormat.of().parseHex("00A4020C02000B");

    private static final List<Integer> OK = List.of(0x90, 0x61);
    /** Wrong length, unknown instruction, unknown class: no card says so to a SELECT that reached it whole. */
    private static final List<Integer> NO_SELECT = List.of(0x67, 0x6D, 0x6E);

    private static final int HEAD = 4;
    private static final int BLOCK = 0x80;

    private CardCommandRows() {}

    static List<Row> all() {
        return List.of(
                new Row(
                        "apdu",
                        "readData carries an APDU there and its answer back, one character per byte",
                        APDU,
                        CardCommandRows::apdu),
                new Row(
                        "apdu-bytes",
                        "bytes of 80 hex and more reach the card and come back as they are, those of a whole certificate",
                        APDU,
                        CardCommandRows::bytes),
                new Row(
                        "warm-reset",
                        "after writeData(SC_RESET) the card has no application selected any more",
                        "UnifiedPOS 1.15, SmartCardRW writeData",
                        CardCommandRows::warmReset),
                new Row(
                        "card-torn",
                        "a card that was pulled answers nothing until the next insertion: TORN_CARD or NO_CARD where that is told",
                        "UnifiedPOS 1.15, SmartCardRW CapCardErrorDetection",
                        CardCommandRows::torn));
    }

    private static void apdu(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        CardInHandRows.begin(trial, device);
        int[] count = {HARMLESS.length};
        String[] data = {new String(HARMLESS, StandardCharsets.ISO_8859_1)};
        device.call("readData", SmartCardRWConst.SC_READ_DATA, count, data);
        trial.expect(data[0].length() >= 2, "the answer has no status word");
        trial.expectEqual(data[0].length(), count[0], "count");
        trial.expect(data[0].chars().allMatch(each -> each <= 0xFF), "the answer holds characters that are no bytes");
        int high = data[0].charAt(data[0].length() - 2);
        trial.expect(high >> 4 == 6 || high >> 4 == 9, "the answer does not end with a status word");
    }

    private static void bytes(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        CardInHandRows.begin(trial, device);
        byte[] selected = answer(device, SELECT_JPKI);
        trial.expect(
                !NO_SELECT.contains(sw1(selected)),
                "a card of ISO 7816-4 knows SELECT, this one says " + hex(selected)
                        + ": the byte A4 or another did not reach it");
        trial.expect(
                sw1(selected) >> 4 == 6 || sw1(selected) >> 4 == 9,
                "SELECT is answered with " + hex(selected) + ", which is no status word");
        trial.suppose(OK.contains(sw1(selected)), "no My Number Card, whose bytes are known: " + hex(selected));
        byte[] file = answer(device, SELECT_AUTHORITY);
        trial.suppose(OK.contains(sw1(file)), "the card has no certificate of the authority: " + hex(file));
        requireIntact(trial, wholeFile(trial, device));
    }

    /** DER tells how long it is. */
    private static byte[] wholeFile(Trial trial, Subject device) throws JposException {
        byte[] head = part(trial, device, 0, HEAD);
        trial.expect(
                head[0] == 0x30 && head[1] == (byte) 0x82,
                "a certificate begins with 3082, this one with " + hex(head));
        int length = HEAD + (((head[2] & 0xFF) << 8) | (head[3] & 0xFF));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        while (whole.size() < length) {
            whole.writeBytes(part(trial, device, whole.size(), Math.min(BLOCK, length - whole.size())));
        }
        return whole.toByteArray();
    }

    /** READ BINARY (ISO 7816-4, 11.3.3). */
    private static byte[] part(Trial trial, Subject device, int offset, int length) throws JposException {
        byte[] answer =
                answer(device, new byte[] {0x00, (byte) 0xB0, (byte) (offset >> 8), (byte) offset, (byte) length});
        trial.suppose(sw1(answer) == 0x90, "the card does not give its certificate away");
        trial.expectEqual(length, answer.length - 2, "the length of the answer at " + offset);
        return Arrays.copyOf(answer, length);
    }

    /** A certificate that its own key has signed shows each of its bytes to be right. */
    private static void requireIntact(Trial trial, byte[] der) {
        try {
            X509Certificate authority = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            trial.suppose(
                    authority.getIssuerX500Principal().equals(authority.getSubjectX500Principal()),
                    "another authority has signed the certificate");
            authority.verify(authority.getPublicKey());
        } catch (GeneralSecurityException wrong) {
            throw RowEnd.violated("the certificate of the authority did not come back whole: " + wrong.getMessage());
        }
    }

    private static void warmReset(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        CardInHandRows.begin(trial, device);
        select(trial, device);
        int code = trial.codeOf(() -> device.call("writeData", SmartCardRWConst.SC_RESET, 0, ""));
        trial.require(code != JposConst.JPOS_E_ILLEGAL, "the device has no warm reset");
        trial.expectEqual(Codes.SUCCESS, code, "the code of the reset");
        trial.expect(!isSelected(device), "the application is selected after the reset, too");
    }

    /** An application, whose file can be selected until the card is reset. */
    static void select(Trial trial, Subject device) throws JposException {
        trial.suppose(
                OK.contains(sw1(answer(device, SELECT_JPKI))) && isSelected(device),
                "no My Number Card, on which a reset shows");
    }

    static boolean isSelected(Subject device) throws JposException {
        return OK.contains(sw1(answer(device, SELECT_AUTHORITY)));
    }

    private static void torn(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        CardInHandRows.begin(trial, device);
        trial.ask(Deed.REMOVE_CARD);
        trial.awaits(device, () -> device.number("SCPresentSensor") == 0);
        expectNoAnswer(trial, device, "a command to a card that is gone");
        trial.ask(Deed.INSERT_CARD);
        trial.awaits(device, () -> device.number("SCPresentSensor") != 0);
        expectNoAnswer(trial, device, "a command to a card that was pulled and came back");
    }

    static void expectNoAnswer(Trial trial, Subject device, String what) throws JposException {
        try {
            answer(device, HARMLESS);
        } catch (JposException refused) {
            int extended = refused.getErrorCodeExtended();
            boolean told = refused.getErrorCode() == JposConst.JPOS_E_EXTENDED
                    && (extended == SmartCardRWConst.JPOS_ESC_TORN || extended == SmartCardRWConst.JPOS_ESC_NO_CARD);
            trial.expect(
                    told || !device.flag("CapCardErrorDetection"),
                    what + ": " + Codes.text(refused) + " instead of TORN_CARD or NO_CARD");
            return;
        }
        throw RowEnd.violated(what + " is answered");
    }

    static byte[] answer(Subject device, byte[] command) throws JposException {
        String[] data = {new String(command, StandardCharsets.ISO_8859_1)};
        device.call("readData", SmartCardRWConst.SC_READ_DATA, new int[] {command.length}, data);
        if (data[0].length() < 2) {
            throw RowEnd.violated("an answer has no status word");
        }
        return data[0].getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int sw1(byte[] answer) {
        return answer[answer.length - 2] & 0xFF;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
