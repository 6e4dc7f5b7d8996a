package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row for each answer that a card is known to give: what it says to the query for tries, and to an entry. */
class VerifyAnswerTest {
    private static final String QUERY = "00200098";
    private static final String ENTRY = "002000980431323334";

    private final ScriptedCard card = new ScriptedCard();

    @ParameterizedTest
    @CsvSource({
        // answer, tries that the query tells, what the entry was
        "9000, 3, Verified",
        "63c3, 3, Wrong 3",
        "63c2, 2, Wrong 2",
        "63c1, 1, Wrong 1",
        "63c0, 0, Blocked",
        "63cf, 15, Wrong 15",
        "6300, none, Wrong ?",
        "6983, 0, Blocked",
        "6984, 0, Blocked"
    })
    void everyKnownAnswerIsUnderstood(String answer, String tries, String entry) throws CardException {
        card.then(QUERY, answer).then(QUERY, "63c3").then(ENTRY, answer);
        if (answer.equals("6300")) {
            card.then(QUERY, answer);
        }
        JpkiApplication jpki = card.select();
        assertEquals(
                tries,
                jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION)
                        .map(counter -> String.valueOf(counter.left()))
                        .orElse("none"));
        jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION);
        assertEquals(entry, told(jpki));
        assertTrue(card.isPlayedOut());
    }

    @Test
    void anEntryRefusedWithoutANumberIsFollowedByAQueryThatCostsNothing() throws CardException {
        card.then(QUERY, "63c3").then(ENTRY, "6300").then(QUERY, "63c2");
        JpkiApplication jpki = card.select();
        jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION);
        assertEquals(
                new PinCheck.Wrong(Optional.of(new RetryCounter(2))), jpki.verify(JpkiKey.USER_AUTHENTICATION, pin()));
    }

    @Test
    void anEntryRefusedWithoutANumberIsNeverSentAgain() throws CardException {
        card.then(QUERY, "63c3").then(ENTRY, "6300").then(QUERY, "6300");
        JpkiApplication jpki = card.select();
        jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION);
        assertEquals("Wrong ?", told(jpki));
        assertTrue(card.isPlayedOut());
    }

    @Test
    void anAnswerThatIsNotUnderstoodIsToldWithTheHeaderAloneAndWhatToDo() throws CardException {
        card.then(QUERY, "63c3").then(ENTRY, "6c10");
        JpkiApplication jpki = card.select();
        jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION);
        String told = assertThrows(CardException.class, () -> jpki.verify(JpkiKey.USER_AUTHENTICATION, pin()))
                .toString();
        assertTrue(told.contains("00 20 00 98 answered 6C10; take the card out"), told);
        assertFalse(told.contains("Lc"), told);
    }

    @Test
    void onACardWithoutShortFormsTheHeaderIsThatOfTheSelectedFile() throws CardException {
        var old = ScriptedCard.withoutShortForms();
        old.then("00a4020c020018", "9000").then("002000800431323334", "6c10");
        JpkiApplication jpki = old.select();
        String told = assertThrows(CardException.class, () -> jpki.verify(JpkiKey.USER_AUTHENTICATION, pin()))
                .toString();
        assertTrue(told.contains("00 20 00 80 answered 6C10"), told);
    }

    @Test
    void aLostAnswerIsToldWithTheHeaderOfWhatWasSent() throws CardException {
        card.then(QUERY, "63c3").then(ENTRY, "");
        JpkiApplication jpki = card.select();
        jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION);
        CardException lost = assertThrows(CardException.class, () -> jpki.verify(JpkiKey.USER_AUTHENTICATION, pin()));
        assertEquals(CardException.Kind.CARD_REMOVED, lost.kind());
        assertTrue(lost.toString().contains("00 20 00 98 got no answer: card removed; put the card in again"));
    }

    private static String told(JpkiApplication jpki) throws CardException {
        PinCheck check = jpki.verify(JpkiKey.USER_AUTHENTICATION, pin());
        return check instanceof PinCheck.Wrong wrong
                ? "Wrong "
                        + wrong.left()
                                .map(counter -> String.valueOf(counter.left()))
                                .orElse("?")
                : check.getClass().getSimpleName();
    }

    private static Secret pin() {
        return Secret.takeChars("1234".toCharArray());
    }
}
