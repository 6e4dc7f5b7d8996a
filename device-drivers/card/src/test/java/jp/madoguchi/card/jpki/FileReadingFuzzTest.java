package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import jp.madoguchi.card.CardException;

/** Whatever a card answers, a file read from it is as long as its own header says. */
class FileReadingFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void aFileIsAsLongAsItsHeaderSaysOrIsNotRead(byte[] answers) {
        FuzzedCard card = new FuzzedCard(answers);
        try {
            Optional<byte[]> file = new FileReading(card, new CurrentFile(card), new ShortForms()).readDer(0x000A);
            file.ifPresent(each -> assertEquals(DerHeader.totalLength(each).orElseThrow(), each.length));
        } catch (CardException e) {
            assertTrue(card.sent().size() > 0);
        }
    }
}
