package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpkiApplicationTest {
    private static final String PIN_FILE = "00a4020c020018";
    private static final String VERIFY_1234 = "002000800431323334";

    private final ScriptedCard card = ScriptedCard.withoutShortForms();

    @ParameterizedTest
    @ValueSource(strings = {"6a82", "6d00", "6e00", "6999"})
    void aCardWithoutTheApplicationIsNoMyNumberCard(String status) throws CardException {
        card.then(ScriptedCard.aid(), status);
        assertEquals(Optional.empty(), JpkiApplication.select(card));
    }

    @ParameterizedTest
    @CsvSource({
        "JPKIAPICCTOKEN2,MY_NUMBER_CARD",
        "JPKIAPICCTOKEN,RESIDENT_REGISTER_CARD",
        "JPKIAPGPSETOKEN,ANDROID",
        "JPKIAPIOSTOKEN,IPHONE",
        "SOMETHING,UNKNOWN"
    })
    void theLabelTellsTheKindOfToken(String label, TokenKind kind) throws CardException {
        byte[] padded = String.format("%-32s", label).getBytes(StandardCharsets.US_ASCII);
        card.then("00a4020c020006", "9000").then("00b0000020", HexFormat.of().formatHex(padded) + "9000");
        assertEquals(kind, card.select().readTokenKind());
    }

    @ParameterizedTest
    @CsvSource({"8f8f00,true,true", "008f00,true,false", "000000,false,false", "8f,false,true"})
    void theCardTellsWhichCertificatesExist(String content, boolean user, boolean signature) throws CardException {
        card.then("00a4020c020008", "9000").then("00b0000003", content + "9000");
        assertEquals(new CertificatesPresent(user, signature), card.select().readCertificatesPresent());
    }

    @Test
    void aCardThatGivesNoNumberIsNotGuessedAt() throws CardException {
        card.then("00a4020c02001b", "9000").then("00200080", "6300");
        assertEquals(Optional.empty(), card.select().readRetryCounter(JpkiKey.SIGNATURE));
    }

    @Test
    void aWrongPinShowsTheTriesLeft() throws CardException {
        card.then(PIN_FILE, "9000").then(VERIFY_1234, "63c2");
        assertEquals(
                new PinCheck.Wrong(Optional.of(new RetryCounter(2))),
                card.select().verify(JpkiKey.USER_AUTHENTICATION, pin()));
    }

    @Test
    void aRightPinIsVerifiedAndWiped() throws CardException {
        card.then(PIN_FILE, "9000").then(VERIFY_1234, "9000");
        Secret pin = pin();
        assertEquals(new PinCheck.Verified(), card.select().verify(JpkiKey.USER_AUTHENTICATION, pin));
        assertTrue(pin.isWiped());
        assertArrayEquals(new byte[4], card.lastData());
    }

    @ParameterizedTest
    @ValueSource(strings = {"63c0", "6983", "6984"})
    void theLastWrongTryAndEveryLaterOneMeanBlocked(String status) throws CardException {
        card.then("00a4020c02001b", "9000").then("0020008006414243313233", status);
        assertEquals(new PinCheck.Blocked(), card.select().verify(JpkiKey.SIGNATURE, password("abc123")));
    }

    @Test
    void aLostVerifyIsNeverRepeated() throws CardException {
        card.then(PIN_FILE, "9000").then(VERIFY_1234, "");
        Secret pin = pin();
        JpkiApplication jpki = card.select();
        CardException lost = assertThrows(CardException.class, () -> jpki.verify(JpkiKey.USER_AUTHENTICATION, pin));
        assertEquals(CardException.Kind.CARD_REMOVED, lost.kind());
        assertTrue(card.isPlayedOut());
        assertTrue(pin.isWiped());
        assertArrayEquals(new byte[4], card.lastData());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6c10", "6110", "6700"})
    void anAnswerToVerifyThatAsksForMoreIsAFaultAndNotFollowed(String status) throws CardException {
        card.then(PIN_FILE, "9000").then(VERIFY_1234, status);
        JpkiApplication jpki = card.select();
        CardException fault = assertThrows(CardException.class, () -> jpki.verify(JpkiKey.USER_AUTHENTICATION, pin()));
        assertEquals(CardException.Kind.PROTOCOL, fault.kind());
        assertTrue(card.isPlayedOut());
    }

    @Test
    void aHashIsSignedAsDigestInfo() throws CardException {
        String hash = "11".repeat(32);
        card.then("00a4020c020017", "9000")
                .then("802a0080333031300d060960864801650304020105000420" + hash + "00", "2a2a9000");
        assertArrayEquals(
                new byte[] {0x2a, 0x2a},
                card.select()
                        .sign(JpkiKey.USER_AUTHENTICATION, HexFormat.of().parseHex(hash))
                        .orElseThrow());
    }

    @Test
    void aSignatureInPiecesIsPutTogether() throws CardException {
        card.then("00a4020c020017", "9000")
                .then("802a0080333031300d060960864801650304020105000420" + "00".repeat(32) + "00", "aa6101")
                .then("00c0000001", "bb9000");
        assertArrayEquals(
                new byte[] {(byte) 0xaa, (byte) 0xbb},
                card.select().sign(JpkiKey.USER_AUTHENTICATION, new byte[32]).orElseThrow());
    }

    @Test
    void aKeyWhoseSecretIsNotVerifiedSignsNothing() throws CardException {
        card.then("00a4020c02001a", "9000")
                .then("802a0080333031300d060960864801650304020105000420" + "00".repeat(32) + "00", "6982");
        assertEquals(Optional.empty(), card.select().sign(JpkiKey.SIGNATURE, new byte[32]));
    }

    @Test
    void theSignatureCertificateIsClosedWithoutThePassword() throws CardException {
        card.then("00a4020c020001", "9000").then("00b0000000", "6982");
        assertEquals(Optional.empty(), card.select().readSignatureCertificate());
    }

    @Test
    void aFileThatHoldsNoCertificateIsAFaultOfTheCard() throws CardException {
        card.then("00a4020c02000a", "9000").then("00b0000000", "30020500" + "9000");
        JpkiApplication jpki = card.select();
        String told = assertThrows(CardException.class, jpki::readUserAuthenticationCertificate)
                .toString();
        assertTrue(told.contains("00 B0 00 00 answered 9000: EF 000A holds no certificate"), told);
    }

    @Test
    void aFreeFileThatTheCardKeepsClosedIsToldWithItsAnswer() throws CardException {
        card.then("00a4020c020006", "9000").then("00b0000020", "6982");
        JpkiApplication jpki = card.select();
        String told = assertThrows(CardException.class, jpki::readTokenKind).toString();
        assertTrue(told.contains("00 B0 00 00 answered 6982: EF 0006 is not free"), told);
    }

    private static Secret pin() {
        return Secret.takeChars("1234".toCharArray());
    }

    private static Secret password(String text) {
        return Secret.takeChars(text.toCharArray());
    }
}
