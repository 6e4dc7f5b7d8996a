package jp.madoguchi.virtual.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.virtual.TestSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card is pulled at every command of a sign-in, before and after the command's effect, and put in again. */
class TornCardTest {
    private static final int WRONG_VERIFY_AT = 3;

    @TempDir
    private Path sandbox = Path.of("");

    @BeforeEach
    void makeTheSandbox() throws IOException {
        TestSandbox.copyTo(sandbox);
    }

    @Test
    void aRightPinCostsNoTryWhereverTheCardIsPulled() throws IOException, CardException {
        int commands = signIn(new InMemoryChannel(card())).count();
        for (int k = 1; k <= commands; k++) {
            assertEquals(3, afterTear(k, false), "before command " + k);
            assertEquals(3, afterTear(k, true), "after command " + k);
        }
    }

    @Test
    void aWrongPinTornBeforeItsEffectCostsNothingAndAfterItOneTry() throws IOException, CardException {
        wrongPinTorn(false);
        assertEquals(3, triesLeft());
        wrongPinTorn(true);
        assertEquals(2, triesLeft());
    }

    @Test
    void pullingTheCardGainsNobodyATry() throws IOException, CardException {
        for (int i = 0; i < 3; i++) {
            wrongPinTorn(true);
        }
        assertEquals(0, triesLeft());
        assertEquals(
                new PinCheck.Blocked(),
                select(new InMemoryChannel(card())).verify(JpkiKey.USER_AUTHENTICATION, Entries.secret("1234")));
    }

    @Test
    void aHalfWrittenStateIsNeverRead() throws IOException {
        Files.writeString(sandbox.resolve("cards/adult/state.properties.next"), "pin=00");
        StateFile file = StateFile.in(sandbox.resolve("cards/adult"));
        assertEquals(3, file.read().secret(JpkiKey.USER_AUTHENTICATION).left());
        assertTrue(new CardMemory(file, CardGeneration.CURRENT)
                .matches(JpkiKey.USER_AUTHENTICATION, new byte[] {'1', '2', '3', '4'}));
    }

    @Test
    void aTornCardAnswersNothingUntilItIsInsertedAgain() throws IOException {
        FaultyCard card = new FaultyCard(card());
        card.tearBefore(1);
        ApduChannel channel = new InMemoryChannel(card);
        for (int i = 0; i < 2; i++) {
            CardException gone = assertThrows(CardException.class, () -> JpkiApplication.select(channel));
            assertEquals(CardException.Kind.CARD_REMOVED, gone.kind());
        }
    }

    @Test
    void aMuteCardIsNotTakenForOneThatRefuses() throws IOException {
        FaultyCard card = new FaultyCard(card());
        card.mute();
        CardException silent =
                assertThrows(CardException.class, () -> JpkiApplication.select(new InMemoryChannel(card)));
        assertEquals(CardException.Kind.READER_GONE, silent.kind());
    }

    private int afterTear(int k, boolean afterEffect) throws IOException, CardException {
        FaultyCard card = new FaultyCard(card());
        if (afterEffect) {
            card.tearAfter(k);
        } else {
            card.tearBefore(k);
        }
        CardException gone = assertThrows(CardException.class, () -> signIn(new InMemoryChannel(card)));
        assertEquals(CardException.Kind.CARD_REMOVED, gone.kind());
        return triesLeft();
    }

    private void wrongPinTorn(boolean afterEffect) throws IOException {
        FaultyCard card = new FaultyCard(card());
        if (afterEffect) {
            card.tearAfter(WRONG_VERIFY_AT);
        } else {
            card.tearBefore(WRONG_VERIFY_AT);
        }
        assertThrows(CardException.class, () -> select(new InMemoryChannel(card))
                .verify(JpkiKey.USER_AUTHENTICATION, Entries.secret("9999")));
    }

    private int triesLeft() throws IOException, CardException {
        return select(new InMemoryChannel(card()))
                .readRetryCounter(JpkiKey.USER_AUTHENTICATION)
                .map(RetryCounter::left)
                .orElseThrow();
    }

    private VirtualCard card() throws IOException {
        return new CardDirectory(sandbox).load("adult");
    }

    private static JpkiApplication select(ApduChannel channel) throws CardException {
        return JpkiApplication.select(channel).orElseThrow();
    }

    private static InMemoryChannel signIn(InMemoryChannel channel) throws CardException {
        JpkiApplication jpki = select(channel);
        assertTrue(jpki.readUserAuthenticationCertificate().isPresent());
        assertEquals(new PinCheck.Verified(), jpki.verify(JpkiKey.USER_AUTHENTICATION, Entries.secret("1234")));
        assertTrue(jpki.sign(JpkiKey.USER_AUTHENTICATION, new byte[32]).isPresent());
        return channel;
    }
}
