package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SecretChange;
import jp.madoguchi.card.StatusWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretChangeTest {
    private static final String SELECT_PIN = "00a4020c020018";
    private static final String VERIFY_1234 = "002000800431323334";
    private static final String CHANGE_TO_5678 = "002401800435363738";

    private final ScriptedCard card = ScriptedCard.withoutShortForms();

    @Test
    void theNewPinIsSentOnceToTheFileWhoseOldPinWasVerified() throws CardException {
        card.then(SELECT_PIN, "9000").then(VERIFY_1234, "9000").then(CHANGE_TO_5678, "9000");
        JpkiApplication jpki = card.select();
        jpki.verify(JpkiKey.USER_AUTHENTICATION, pin("1234"));
        Secret next = pin("5678");
        assertEquals(new SecretChange.Changed(), jpki.change(JpkiKey.USER_AUTHENTICATION, next));
        assertTrue(next.isWiped());
        assertArrayEquals(new byte[4], card.lastData());
        assertTrue(card.isPlayedOut());
    }

    @Test
    void theFileIsSelectedWhenAnotherOneWasReadInBetween() throws CardException {
        card.then("00a4020c020008", "9000")
                .then("00b0000003", "8f8f009000")
                .then("00a4020c02001b", "9000")
                .then("0024018007" + hex("NEW1234"), "9000");
        JpkiApplication jpki = card.select();
        jpki.readCertificatesPresent();
        assertEquals(new SecretChange.Changed(), jpki.change(JpkiKey.SIGNATURE, password("new1234")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6982", "6985"})
    void withoutTheOldValueNothingIsChanged(String status) throws CardException {
        assertEquals(new SecretChange.NotVerified(), changeAnswered(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6400", "6700", "6882", "6984", "6a80", "6a86", "6b00", "6d00", "6e00"})
    void aCardThatDoesNotTakeTheNewValueKeepsTheOldOne(String status) throws CardException {
        assertEquals(new SecretChange.Refused(new StatusWord(HexFormat.fromHexDigits(status))), changeAnswered(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6110", "6200", "6300", "63c2", "6581", "6c04", "6f00"})
    void anAnswerThatLeavesTheOutcomeOpenIsNoValueAndIsNotFollowed(String status) {
        CardException open = assertThrows(CardException.class, () -> changeAnswered(status));
        assertEquals(
                new StatusWord(HexFormat.fromHexDigits(status)), open.status().orElseThrow());
        assertTrue(card.isPlayedOut());
    }

    @Test
    void aLostChangeIsNeverRepeated() {
        assertEquals(
                CardException.Kind.CARD_REMOVED,
                assertThrows(CardException.class, () -> changeAnswered("")).kind());
        assertTrue(card.isPlayedOut());
        assertArrayEquals(new byte[4], card.lastData());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6a82"})
    void whatBreaksBeforeTheNewValueIsOnItsWayLeavesTheOldOne(String answerToSelect) throws CardException {
        card.then(SELECT_PIN, answerToSelect);
        Secret next = pin("5678");
        assertInstanceOf(SecretChange.NotSent.class, card.select().change(JpkiKey.USER_AUTHENTICATION, next));
        assertTrue(card.isPlayedOut());
        assertTrue(next.isWiped());
    }

    private SecretChange changeAnswered(String status) throws CardException {
        card.then(SELECT_PIN, "9000").then(CHANGE_TO_5678, status);
        return card.select().change(JpkiKey.USER_AUTHENTICATION, pin("5678"));
    }

    private static Secret pin(String digits) {
        return Secret.takeChars(digits.toCharArray());
    }

    private static Secret password(String text) {
        return Secret.takeChars(text.toCharArray());
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(each -> hex.append(HexFormat.of().toHexDigits((byte) each)));
        return hex.toString();
    }
}
