package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.ResponseApdu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileReadingTest {
    private static final String SELECT = "00a4020c02000a";

    private final ScriptedCard card = ScriptedCard.withoutShortForms();

    @Test
    void aFileLongerThanOneAnswerIsReadInShortPiecesOfItsDerLength() throws CardException {
        card.then(SELECT, "9000")
                .then("00b0000000", "30820200" + "11".repeat(252) + "9000")
                .then("00b0010000", "22".repeat(256) + "9000")
                .then("00b0020004", "333333339000");
        byte[] content = reading().readDer(0x000A).orElseThrow();
        assertEquals(0x204, content.length);
        assertTrue(card.isPlayedOut());
    }

    @Test
    void bytesBehindTheDerValueAreLeftOut() throws CardException {
        card.then(SELECT, "9000").then("00b0000000", "3002aabbffff" + "9000");
        assertEquals(4, reading().readDer(0x000A).orElseThrow().length);
    }

    @Test
    void aCardThatNamesTheExactLengthIsAskedAgain() throws CardException {
        card.then(SELECT, "9000").then("00b0000000", "6c04").then("00b0000004", "3002aabb9000");
        assertEquals(4, reading().readDer(0x000A).orElseThrow().length);
    }

    @Test
    void theEndOfTheFileIsNoFault() throws CardException {
        card.then(SELECT, "9000").then("00b0000000", "3002aabb6282");
        assertEquals(4, reading().readDer(0x000A).orElseThrow().length);
    }

    @Test
    void aFileShorterThanItsHeaderSaysIsAFaultNotAnEndlessLoop() {
        card.then(SELECT, "9000").then("00b0000000", "3010aabb9000").then("00b000040e", "9000");
        String told = assertThrows(CardException.class, () -> reading().readDer(0x000A))
                .toString();
        assertTrue(told.contains("00 B0 00 04 answered 9000: EF 000A is shorter than its DER header says"), told);
    }

    @Test
    void aFileThatHoldsNoDerIsToldWithWhatWasSentAndWhatCameBackButNotWithItsContent() {
        card.then(SELECT, "9000").then("00b0000000", "beef6282");
        String told = assertThrows(CardException.class, () -> reading().readDer(0x000A))
                .toString();
        assertTrue(told.contains("00 B0 00 00 answered 6282: EF 000A holds no DER"), told);
        assertFalse(told.toLowerCase(Locale.ROOT).contains("beef"), told);
    }

    @Test
    void aCardThatLeavesInTheMiddleIsSaidToBeGone() {
        card.then(SELECT, "9000").then("00b0000000", "");
        CardException gone = assertThrows(CardException.class, () -> reading().readDer(0x000A));
        assertEquals(CardException.Kind.CARD_REMOVED, gone.kind());
    }

    @Test
    void aCardThatGivesItsFileInCrumbsIsLeftBeforeLong() {
        assertIsLeft("30827fff9000", "119000");
    }

    @Test
    void aCardWhoseAnswerHasNoEndIsLeftBeforeLong() {
        assertIsLeft("116101", "116101");
    }

    private static void assertIsLeft(String first, String everyOther) {
        var asked = new AtomicInteger();
        ApduChannel endless = command -> {
            String answer = asked.incrementAndGet() == 1 ? first : everyOther;
            return ResponseApdu.parse(HexFormat.of().parseHex(command.ins() == 0xA4 ? "9000" : answer));
        };
        var reading = new FileReading(endless, new CurrentFile(endless), new ShortForms());
        assertThrows(CardException.class, () -> reading.readDer(0x000A));
        assertTrue(asked.get() < 200, () -> asked + " exchanges");
    }

    @ParameterizedTest
    @CsvSource({
        "3003010203,5",
        "30810a,13",
        "30820467,1131",
        "3082ffff,-1",
        "3180,-1",
        "30,-1",
        "308400000001,-1",
        "3082,-1"
    })
    void theHeaderTellsTheLengthOfTheWhole(String start, int length) {
        assertEquals(
                length, DerHeader.totalLength(HexFormat.of().parseHex(start)).orElse(-1));
    }

    private FileReading reading() {
        return new FileReading(card, new CurrentFile(card), new ShortForms());
    }
}
