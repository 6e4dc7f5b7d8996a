package jp.madoguchi.virtual.card;

import static jp.madoguchi.virtual.card.CardContacts.RIGHT_PIN;
import static jp.madoguchi.virtual.card.CardContacts.SELECT_JPKI;
import static jp.madoguchi.virtual.card.CardContacts.SELECT_PIN;
import static jp.madoguchi.virtual.card.CardContacts.TRIES;
import static jp.madoguchi.virtual.card.CardContacts.WRONG_PIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.virtual.TestSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real cards may answer otherwise. */
class QuirkTest {
    private static final String SIGN = "802a008003aabbcc00";
    private static final String SELECT_CERTIFICATES = "00a4020c020008";

    @TempDir
    private Path sandbox = Path.of("");

    @BeforeEach
    void makeTheSandbox() throws IOException {
        TestSandbox.copyTo(sandbox);
    }

    @ParameterizedTest
    @CsvSource({
        "'',63c0,6984",
        "BLOCKED_ANSWERS_6984,6984,6984",
        "BLOCKED_ANSWERS_6983,6983,6983",
        "BLOCKED_ANSWERS_63C0,63c0,63c0"
    })
    void aBlockedSecretSpeaksInOneOfThreeWays(String quirk, String question, String verify)
            throws IOException, CardTornException {
        CardContacts card = CardContacts.of(sandbox, "pin-blocked", quirk);
        assertEquals(question, card.send(SELECT_JPKI, SELECT_PIN, TRIES));
        assertEquals(verify, card.send(RIGHT_PIN));
    }

    @ParameterizedTest
    @CsvSource({"'',63c3", "VERIFIED_ANSWERS_9000,9000", "QUESTION_ANSWERS_6300,6300"})
    void theQuestionForTheTriesOfAVerifiedSecretHasThreeAnswers(String quirk, String answer)
            throws IOException, CardTornException {
        assertEquals(answer, adult(quirk).send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, TRIES));
    }

    @Test
    void aWrongEntryMayNameNoNumberButCounts() throws IOException, CardTornException {
        CardContacts card = adult("WRONG_ENTRY_ANSWERS_6300");
        assertEquals("6300", card.send(SELECT_JPKI, SELECT_PIN, WRONG_PIN));
        assertEquals("63c2", card.send(TRIES));
    }

    @Test
    void aWrongEntryThatNamesNoNumberIsToldAsWrongAndCostsOneTry() throws Exception {
        adult("WRONG_ENTRY_ANSWERS_6300,QUESTION_ANSWERS_6300");
        var channel = new InMemoryChannel(new CardDirectory(sandbox).load("adult"));
        JpkiApplication jpki = JpkiApplication.select(channel).orElseThrow();
        assertEquals(
                new PinCheck.Wrong(Optional.empty()), jpki.verify(JpkiKey.USER_AUTHENTICATION, Entries.secret("9999")));
        assertEquals("63c2", adult("").send(SELECT_JPKI, SELECT_PIN, TRIES));
    }

    @Test
    void aSecondSelectionMayForgetWhatWasVerified() throws IOException, CardTornException {
        String[] twice = {SELECT_JPKI, SELECT_PIN, RIGHT_PIN, SELECT_JPKI, "00a4020c020017", SIGN};
        assertEquals(258 * 2, adult("").send(twice).length());
        assertEquals("6982", adult("SELECT_FORGETS_SECRETS").send(twice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00b0880003",
                "00200098",
                "0020009b",
                "002000980431323334",
                "802a009703aabbcc00",
                "00240198023132"
            })
    void aCardMayKnowNoShortIdentifierAndThenNothingHappens(String command) throws IOException, CardTornException {
        CardContacts card = adult("NO_SHORT_IDS");
        assertEquals("6a86", card.send(SELECT_JPKI, SELECT_PIN, command));
        assertEquals("63c3", card.send(TRIES));
    }

    @ParameterizedTest
    @CsvSource({"'',8f8f009000", "READ_ANSWERS_6CXX,6c03", "READ_ANSWERS_6282,8f8f006282"})
    void readingMoreThanThereIsHasThreeAnswers(String quirk, String answer) throws IOException, CardTornException {
        CardContacts card = adult(quirk);
        assertEquals(answer, card.send(SELECT_JPKI, SELECT_CERTIFICATES, "00b0000000"));
        assertEquals("8f8f009000", card.send("00b0000003"));
    }

    @Test
    void dataMayWaitForGetResponse() throws IOException, CardTornException {
        CardContacts card = adult("DATA_WAIT_BEHIND_61XX");
        assertEquals("6103", card.send(SELECT_JPKI, SELECT_CERTIFICATES, "00b0000000"));
        assertEquals("8f6102", card.send("00c0000001"));
        assertEquals("8f009000", card.send("00c0000002"));
        assertEquals("6d00", card.send("00c0000002"));
        assertEquals("6100", card.send(SELECT_PIN, RIGHT_PIN, "00a4020c020017", SIGN));
        assertEquals(258 * 2, card.send("00c0000000").length());
    }

    @Test
    void whatWaitsIsGoneWithTheNextCommand() throws IOException, CardTornException {
        CardContacts card = adult("DATA_WAIT_BEHIND_61XX");
        assertEquals("6d00", card.send(SELECT_JPKI, SELECT_CERTIFICATES, "00b0000000", SELECT_PIN, "00c0000003"));
    }

    @Test
    void aHostileCardAsksForARepetitionThatWouldCostATry() throws IOException, CardTornException {
        CardContacts card = adult("VERIFY_ANSWERS_6CXX");
        assertEquals("6c04", card.send(SELECT_JPKI, SELECT_PIN, WRONG_PIN));
        assertEquals("63c2", card.send(TRIES));
        assertEquals("6c04", card.send(RIGHT_PIN));
        assertEquals("63c3", card.send(TRIES));
    }

    private CardContacts adult(String quirk) throws IOException {
        return CardContacts.of(sandbox, "adult", quirk);
    }
}
