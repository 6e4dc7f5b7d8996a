package jp.madoguchi.virtual.card;

import static jp.madoguchi.virtual.card.CardContacts.RIGHT_PASSWORD;
import static jp.madoguchi.virtual.card.CardContacts.RIGHT_PIN;
import static jp.madoguchi.virtual.card.CardContacts.SELECT_JPKI;
import static jp.madoguchi.virtual.card.CardContacts.SELECT_PASSWORD;
import static jp.madoguchi.virtual.card.CardContacts.SELECT_PIN;
import static jp.madoguchi.virtual.card.CardContacts.TRIES;
import static jp.madoguchi.virtual.card.CardContacts.WRONG_PIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import jp.madoguchi.virtual.TestSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CHANGE REFERENCE DATA, as bytes on the contacts. */
class ChangeTest {
    private static final String CHANGE_TO_8642 = "002401800438363432";
    private static final String VERIFY_8642 = "002000800438363432";

    private static final String[] CHANGE_AND_SIGN = {
        SELECT_JPKI, SELECT_PIN, RIGHT_PIN, CHANGE_TO_8642, "00a4020c020017", "802a008003aabbcc00"
    };

    @TempDir
    private Path sandbox = Path.of("");

    @BeforeEach
    void makeTheSandbox() throws IOException {
        TestSandbox.copyTo(sandbox);
    }

    @Test
    void afterTheOldPinTheNewOneIsTakenAndOnlyTheNewOneIsRight() throws IOException, CardTornException {
        CardContacts card = adult();
        assertEquals("9000", card.send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, CHANGE_TO_8642));
        assertEquals("9000", card.send(VERIFY_8642));
        assertEquals("63c2", card.send(RIGHT_PIN));
    }

    @Test
    void theNewPinOutlivesTheProgram() throws IOException, CardTornException {
        adult().send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, CHANGE_TO_8642);
        assertEquals("9000", adult().send(SELECT_JPKI, SELECT_PIN, VERIFY_8642));
    }

    @Test
    void withoutTheOldPinNothingIsChangedAndNoTrySpent() throws IOException, CardTornException {
        CardContacts card = adult();
        assertEquals("6982", card.send(SELECT_JPKI, SELECT_PIN, CHANGE_TO_8642));
        assertEquals("63c3", card.send(TRIES));
        assertEquals("6982", card.send(WRONG_PIN, CHANGE_TO_8642));
        assertEquals("9000", card.send(RIGHT_PIN));
    }

    @Test
    void theOtherSecretIsNotTheOldValue() throws IOException, CardTornException {
        CardContacts card = adult();
        card.send(SELECT_JPKI, SELECT_PASSWORD, RIGHT_PASSWORD);
        assertEquals("6982", card.send(SELECT_PIN, CHANGE_TO_8642));
    }

    @Test
    void theSameValueAgainIsAChangeToo() throws IOException, CardTornException {
        CardContacts card = adult();
        assertEquals("9000", card.send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, "002401800431323334"));
        assertEquals("9000", card.send(RIGHT_PIN));
    }

    @ParameterizedTest
    @CsvSource({
        "002400800438363432,6a86",
        "002401000438363432,6a86",
        "00240180,6700",
        "002401801130303030303030303030303030303030303030,6700"
    })
    void formsThatNobodyUsesAreRefused(String command, String status) throws IOException, CardTornException {
        assertEquals(status, adult().send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, command));
    }

    @Test
    void withoutASecretSelectedThereIsNothingToChange() throws IOException, CardTornException {
        assertEquals("6985", adult().send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, "00a4020c020017", CHANGE_TO_8642));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01ff", "00ff0a0d", "2021233d3a5c", "30313233343536373839303132333435"})
    void anyOneToSixteenBytesAreKeptAsTheyAre(String value) throws IOException, CardTornException {
        String body = "%02x%s".formatted(value.length() / 2, value);
        assertEquals("9000", adult().send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, "00240180" + body));
        assertEquals("9000", adult().send(SELECT_JPKI, SELECT_PIN, "00200080" + body));
    }

    @ParameterizedTest
    @CsvSource({"0431323361,6a80", "053132333435,6a80", "0438363432,9000"})
    void aCardMayLookAtTheFormOfANewPin(String body, String status) throws IOException, CardTornException {
        CardContacts card = CardContacts.of(sandbox, "adult", "CHANGE_CHECKS_SHAPE");
        assertEquals(status, card.send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, "00240180" + body));
    }

    @ParameterizedTest
    @CsvSource({"06616263313233,6a80", "06414243444546,6a80", "06313233343536,6a80", "06414243343536,9000"})
    void aCardMayLookAtTheFormOfANewPassword(String body, String status) throws IOException, CardTornException {
        CardContacts card = CardContacts.of(sandbox, "adult", "CHANGE_CHECKS_SHAPE");
        assertEquals(status, card.send(SELECT_JPKI, SELECT_PASSWORD, RIGHT_PASSWORD, "00240180" + body));
    }

    @Test
    void aCardMayNotKnowTheCommand() throws IOException, CardTornException {
        CardContacts card = CardContacts.of(sandbox, "adult", "CHANGE_NOT_SUPPORTED");
        assertEquals("6d00", card.send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, CHANGE_TO_8642));
        assertEquals("9000", card.send(RIGHT_PIN));
    }

    @Test
    void afterAChangeTheSecretStaysVerified() throws IOException, CardTornException {
        assertEquals(258 * 2, adult().send(CHANGE_AND_SIGN).length());
    }

    @Test
    void aCardMayAskForTheNewPinBeforeItSigns() throws IOException, CardTornException {
        CardContacts card = CardContacts.of(sandbox, "adult", "CHANGE_FORGETS_SECRET");
        assertEquals("6982", card.send(CHANGE_AND_SIGN));
    }

    private CardContacts adult() throws IOException {
        return CardContacts.of(sandbox, "adult");
    }
}
