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
import java.nio.charset.StandardCharsets;
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
    private static final String SIGN = "802a008003aabbcc00";

    @TempDir
    private Path sandbox = Path.of("");

    private CardContacts card = new CardContacts(new OtherCard());

    @BeforeEach
    void takeTheCardOutOfThePocket() throws IOException {
        TestSandbox.copyTo(sandbox);
        card = CardContacts.of(sandbox, "adult");
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
        assertEquals("6a82", card.send(select));
        assertEquals("9000", card.send(SELECT_JPKI));
        assertEquals("6a82", card.send(select));
        assertEquals("9000", card.send(SELECT_PIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00cadf3005", "00cb3fff035c017e08", "00cadf71" + "00"})
    void questionsForOtherCardsAreNotSupported(String command) throws CardTornException {
        assertEquals("6d00", card.send(command));
    }

    @Test
    void selectWithoutFileIsTheTrapThatRealCardsHave() throws CardTornException {
        assertEquals("6a86", card.send("00a40000"));
        card.send(SELECT_JPKI);
        card.send(SELECT_PIN);
        assertEquals("9000", card.send("00a40000"));
        assertEquals("63c3", card.send(TRIES));
    }

    @Test
    void theSignatureCertificateIsClosedWithoutItsPassword() throws CardTornException {
        card.send(SELECT_JPKI, "00a4020c020001");
        assertEquals("6982", card.send("00b0000004"));
        card.send(SELECT_PASSWORD, RIGHT_PASSWORD, "00a4020c020001");
        assertEquals("3082", card.send("00b0000002").substring(0, 4));
    }

    @Test
    void theTokenInformationHas160BytesAndTheLabelFirst() throws CardTornException {
        card.send(SELECT_JPKI, "00a4020c020006");
        String info = card.send("00b0000000");
        assertEquals(162 * 2, info.length());
        byte[] label = HexFormat.of().parseHex(info.substring(0, 64));
        assertEquals("JPKIAPICCTOKEN2".concat(" ".repeat(17)), new String(label, StandardCharsets.US_ASCII));
    }

    @Test
    void anOffsetPastTheEndIsRefused() throws CardTornException {
        card.send(SELECT_JPKI, "00a4020c020008");
        assertEquals("8f8f009000", card.send("00b0000000"));
        assertEquals("6b00", card.send("00b0000301"));
        assertEquals("6b00", card.send("00b07fff01"));
    }

    @Test
    void aShortFileIdentifierReadsAndMakesCurrent() throws CardTornException {
        card.send(SELECT_JPKI);
        assertEquals("8f8f009000", card.send("00b0880003"));
        assertEquals("8f009000", card.send("00b0000103"));
    }

    @Test
    void threeWrongPinsBlockAndOnlyThenVerifySays6984() throws CardTornException {
        card.send(SELECT_JPKI, SELECT_PIN);
        assertEquals("63c2", card.send(WRONG_PIN));
        assertEquals("63c1", card.send(WRONG_PIN));
        assertEquals("63c0", card.send(WRONG_PIN));
        assertEquals("6984", card.send(WRONG_PIN));
        assertEquals("6984", card.send(RIGHT_PIN));
        assertEquals("63c0", card.send(TRIES));
    }

    @Test
    void aRightEntryRestoresTheCounter() throws CardTornException {
        card.send(SELECT_JPKI, SELECT_PIN, WRONG_PIN, WRONG_PIN);
        assertEquals("63c1", card.send(TRIES));
        assertEquals("9000", card.send(RIGHT_PIN));
        assertEquals("63c3", card.send(TRIES));
    }

    @Test
    void askingForTheTriesCostsNone() throws CardTornException {
        card.send(SELECT_JPKI);
        for (int i = 0; i < 10; i++) {
            assertEquals("63c3", card.send("00200098"));
            assertEquals("63c5", card.send("0020009b"));
        }
    }

    @Test
    void theTwoSecretsCountApart() throws CardTornException {
        card.send(SELECT_JPKI, SELECT_PIN, WRONG_PIN);
        assertEquals("63c2", card.send("00200098"));
        assertEquals("63c5", card.send("0020009b"));
    }

    @Test
    void lowerCaseIsAnotherPassword() throws CardTornException {
        card.send(SELECT_JPKI, SELECT_PASSWORD);
        assertEquals("63c4", card.send("0020008006616263313233"));
    }

    @Test
    void aKeySignsOnlyWithItsOwnSecret() throws CardTornException {
        card.send(SELECT_JPKI);
        assertEquals("6985", card.send(SIGN));
        card.send("00a4020c02001a");
        assertEquals("6982", card.send(SIGN));
        card.send(SELECT_PIN, RIGHT_PIN, "00a4020c02001a");
        assertEquals("6982", card.send(SIGN));
        card.send("00a4020c020017");
        assertEquals(258 * 2, card.send(SIGN).length());
    }

    @Test
    void aWrongEntryTakesBackWhatWasVerified() throws CardTornException {
        card.send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, WRONG_PIN, "00a4020c020017");
        assertEquals("6982", card.send(SIGN));
    }

    @Test
    void aResetOfTheCardForgetsSelectionAndSecretsButNotTheCounters() throws CardTornException {
        card.send(SELECT_JPKI, SELECT_PASSWORD, "002000800458585858", SELECT_PIN, RIGHT_PIN);
        card.reset();
        assertEquals("6a82", card.send("00a4020c020017"));
        assertEquals("6985", card.send(SIGN));
        card.send(SELECT_JPKI, "00a4020c020017");
        assertEquals("6982", card.send(SIGN));
        assertEquals("63c4", card.send("0020009b"));
    }

    @Test
    void countersOutliveTheProgram() throws IOException, CardTornException {
        card.send(SELECT_JPKI, SELECT_PIN, WRONG_PIN);
        card = CardContacts.of(sandbox, "adult");
        card.send(SELECT_JPKI);
        assertEquals("63c2", card.send("00200098"));
    }

    @ParameterizedTest
    @CsvSource({"01a4040c0ad392f000260100000001,6881", "0ca4040c0ad392f000260100000001,6882", "00b0000000000f,6700"})
    void channelsSecureMessagingAndLongFormsAreRefused(String command, String status) throws CardTornException {
        assertEquals(status, card.send(command));
    }

    @ParameterizedTest
    @CsvSource({"80ae000004a0028000,6982", "80fc0000,6700", "8054000000,6d00"})
    void whatOtherTokensAnswerIsRefusedInTheWordsOfThisCard(String command, String status) throws CardTornException {
        assertEquals(status, card.send(SELECT_JPKI, SELECT_PIN, RIGHT_PIN, command));
    }

    @Test
    void shortIdentifiersNeedNoSelectionAndNameTheKeyAsWell() throws CardTornException {
        card.send(SELECT_JPKI);
        assertEquals("9000", card.send("002000980431323334"));
        assertEquals(258 * 2, card.send("802a009703aabbcc00").length());
        assertEquals("6982", card.send("802a009a03aabbcc00"));
        assertEquals("6985", card.send("802a009803aabbcc00"));
    }

    @Test
    void aShortIdentifierOfNoFileLeavesTheSelectionAlone() throws CardTornException {
        card.send(SELECT_JPKI, SELECT_PIN);
        assertEquals("6a82", card.send("00b0850001"));
        assertEquals("63c3", card.send(TRIES));
    }

    @Test
    void theOldCardHasNoUpdateCommands() throws IOException, CardTornException {
        card = CardContacts.of(sandbox, "juki-card");
        card.send(SELECT_JPKI);
        assertEquals("6d00", card.send("8050000008010203040506070800"));
    }

    @Test
    void anotherCardKnowsNothingAtAll() throws IOException, CardTornException {
        card = CardContacts.of(sandbox, CardDirectory.NO_MY_NUMBER_CARD);
        assertEquals("6a82", card.send(SELECT_JPKI));
        assertEquals("6d00", card.send(TRIES));
    }
}
