package jp.madoguchi.virtual.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import jp.madoguchi.virtual.TestSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the card, as bytes on its contacts. */
class MyNumberCardTest {
    private static final String SELECT_JPKI = "00a4040c0ad392f000260100000001";
    private static final String SELECT_PIN = "00a4020c020018";
    private static final String SELECT_PASSWORD = "00a4020c02001b";
    private static final String TRIES = "00200080";
    private static final String RIGHT_PIN = "002000800431323334";
    private static final String WRONG_PIN = "002000800439393939";
    private static final String RIGHT_PASSWORD = "0020008006414243313233";
    private static final String SIGN = "802a008003aabbcc00";

    @TempDir
    private Path sandbox = Path.of("");

    private VirtualCard card = new OtherCard();

    @BeforeEach
    void takeTheCardOutOfThePocket() throws IOException {
        TestSandbox.copyTo(sandbox);
        card = new CardDirectory(sandbox).load("adult");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00a4040c0aa000000003000000000000",
                "00a404000bd392f00026010000000100",
                "00a4040c0ad3921000310001010408",
                "00a4040c07a0000002471001",
                "00a4080c043f002f00"
            })
    void everyOtherApplicationIsNotFound(String select) throws CardTornException {
        assertEquals("6a82", send(select));
        assertEquals("9000", send(SELECT_JPKI));
        assertEquals("6a82", send(select));
        assertEquals("9000", send(SELECT_PIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00cadf3005", "00cb3fff035c017e08", "00cadf71" + "00"})
    void questionsForOtherCardsAreNotSupported(String command) throws CardTornException {
        assertEquals("6d00", send(command));
    }

    @Test
    void selectWithoutFileIsTheTrapThatRealCardsHave() throws CardTornException {
        assertEquals("6a86", send("00a40000"));
        send(SELECT_JPKI);
        send(SELECT_PIN);
        assertEquals("9000", send("00a40000"));
        assertEquals("63c3", send(TRIES));
    }

    @Test
    void theSignatureCertificateIsClosedWithoutItsPassword() throws CardTornException {
        send(SELECT_JPKI, "00a4020c020001");
        assertEquals("6982", send("00b0000004"));
        send(SELECT_PASSWORD, RIGHT_PASSWORD, "00a4020c020001");
        assertEquals("3082", send("00b0000002").substring(0, 4));
    }

    @Test
    void theTokenInformationHas160BytesAndTheLabelFirst() throws CardTornException {
        send(SELECT_JPKI, "00a4020c020006");
        String info = send("00b0000000");
        assertEquals(162 * 2, info.length());
        byte[] label = HexFormat.of().parseHex(info.substring(0, 64));
        assertEquals("JPKIAPICCTOKEN2".concat(" ".repeat(17)), new String(label, StandardCharsets.US_ASCII));
    }

    @Test
    void anOffsetPastTheEndIsRefused() throws CardTornException {
        send(SELECT_JPKI, "00a4020c020008");
        assertEquals("8f8f009000", send("00b0000000"));
        assertEquals("6b00", send("00b0000301"));
        assertEquals("6b00", send("00b07fff01"));
    }

    @Test
    void aShortFileIdentifierReadsAndMakesCurrent() throws CardTornException {
        send(SELECT_JPKI);
        assertEquals("8f8f009000", send("00b0880003"));
        assertEquals("8f009000", send("00b0000103"));
    }

    @Test
    void threeWrongPinsBlockAndOnlyThenVerifySays6984() throws CardTornException {
        send(SELECT_JPKI, SELECT_PIN);
        assertEquals("63c2", send(WRONG_PIN));
        assertEquals("63c1", send(WRONG_PIN));
        assertEquals("63c0", send(WRONG_PIN));
        assertEquals("6984", send(WRONG_PIN));
        assertEquals("6984", send(RIGHT_PIN));
        assertEquals("63c0", send(TRIES));
    }

    @Test
    void aRightEntryRestoresTheCounter() throws CardTornException {
        send(SELECT_JPKI, SELECT_PIN, WRONG_PIN, WRONG_PIN);
        assertEquals("63c1", send(TRIES));
        assertEquals("9000", send(RIGHT_PIN));
        assertEquals("63c3", send(TRIES));
    }

    @Test
    void askingForTheTriesCostsNone() throws CardTornException {
        send(SELECT_JPKI);
        for (int i = 0; i < 10; i++) {
            assertEquals("63c3", send("00200098"));
            assertEquals("63c5", send("0020009b"));
        }
    }

    @Test
    void theTwoSecretsCountApart() throws CardTornException {
        send(SELECT_JPKI, SELECT_PIN, WRONG_PIN);
        assertEquals("63c2", send("00200098"));
        assertEquals("63c5", send("0020009b"));
    }

    @Test
    void lowerCaseIsAnotherPassword() throws CardTornException {
        send(SELECT_JPKI, SELECT_PASSWORD);
        assertEquals("63c4", send("0020008006616263313233"));
    }

    @Test
    void aKeySignsOnlyWithItsOwnSecret() throws CardTornException {
        send(SELECT_JPKI);
        assertEquals("6985", send(SIGN));
        send("00a4020c02001a");
        assertEquals("6982", send(SIGN));
        send(SELECT_PIN, RIGHT_PIN, "00a4020c02001a");
        assertEquals("6982", send(SIGN));
        send("00a4020c020017");
        assertEquals(258 * 2, send(SIGN).length());
    }

    @Test
    void aWrongEntryTakesBackWhatWasVerified() throws CardTornException {
        send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, WRONG_PIN, "00a4020c020017");
        assertEquals("6982", send(SIGN));
    }

    @Test
    void aResetOfTheCardForgetsSelectionAndSecretsButNotTheCounters() throws CardTornException {
        send(SELECT_JPKI, SELECT_PASSWORD, "002000800458585858", SELECT_PIN, RIGHT_PIN);
        card.reset();
        assertEquals("6a82", send("00a4020c020017"));
        assertEquals("6985", send(SIGN));
        send(SELECT_JPKI, "00a4020c020017");
        assertEquals("6982", send(SIGN));
        assertEquals("63c4", send("0020009b"));
    }

    @Test
    void countersOutliveTheProgram() throws IOException, CardTornException {
        send(SELECT_JPKI, SELECT_PIN, WRONG_PIN);
        card = new CardDirectory(sandbox).load("adult");
        send(SELECT_JPKI);
        assertEquals("63c2", send("00200098"));
    }

    @ParameterizedTest
    @CsvSource({"01a4040c0ad392f000260100000001,6881", "0ca4040c0ad392f000260100000001,6882", "00b0000000000f,6700"})
    void channelsSecureMessagingAndLongFormsAreRefused(String command, String status) throws CardTornException {
        assertEquals(status, send(command));
    }

    @Test
    void aBlockedCardMaySay6984ToTheQuestionForTries() throws IOException, CardTornException {
        load("adult", "BLOCKED_ANSWERS_6984");
        send(SELECT_JPKI, SELECT_PIN, WRONG_PIN, WRONG_PIN, WRONG_PIN);
        assertEquals("6984", send(TRIES));
    }

    @Test
    void aVerifiedCardMaySay9000ToTheQuestionForTries() throws IOException, CardTornException {
        load("adult", "VERIFIED_ANSWERS_9000");
        send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN);
        assertEquals("9000", send(TRIES));
    }

    @Test
    void aSecondSelectionMayForgetWhatWasVerified() throws IOException, CardTornException {
        send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, SELECT_JPKI, "00a4020c020017");
        assertEquals(258 * 2, send(SIGN).length());
        load("adult", "SELECT_FORGETS_SECRETS");
        send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, SELECT_JPKI, "00a4020c020017");
        assertEquals("6982", send(SIGN));
    }

    @Test
    void theOldCardHasNoUpdateCommands() throws IOException, CardTornException {
        card = new CardDirectory(sandbox).load("juki-card");
        send(SELECT_JPKI);
        assertEquals("6d00", send("8050000008010203040506070800"));
    }

    @Test
    void anotherCardKnowsNothingAtAll() throws IOException, CardTornException {
        card = new CardDirectory(sandbox).load(CardDirectory.NO_MY_NUMBER_CARD);
        assertEquals("6a82", send(SELECT_JPKI));
        assertEquals("6d00", send(TRIES));
    }

    private void load(String persona, String quirk) throws IOException {
        Path file = sandbox.resolve("cards").resolve(persona).resolve("card.properties");
        Files.writeString(file, Files.readString(file).replace("quirks=", "quirks=" + quirk));
        card = new CardDirectory(sandbox).load(persona);
    }

    private void send(String first, String... more) throws CardTornException {
        send(first);
        for (String command : more) {
            send(command);
        }
    }

    private String send(String command) throws CardTornException {
        return HexFormat.of()
                .formatHex(card.transmit(HexFormat.of().parseHex(command)).orElseThrow());
    }
}
