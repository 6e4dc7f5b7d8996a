package jp.madoguchi.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {
    @ParameterizedTest
    @ValueSource(strings = {"0120-000-000", "03-1234-5678", "090-1234-5678", "0800-123-4567", "04992-2-1111"})
    void aNumberThatCanBeDialledIsTaken(String number) {
        assertEquals(number, new Telephone(number).number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0120000000", "120-000-000", "0120-000-00", "090-1234-56789", "0120-000-OOO", "ask the staff"
            })
    void anOddOneIsRefusedInWords(String number) {
        String said = String.valueOf(assertThrows(IllegalArgumentException.class, () -> new Telephone(number))
                .getMessage());
        assertTrue(said.contains("such as 0120-000-000"), said);
    }

    @Test
    void itIsShownInEveryLanguageAndSaidDigitByDigit() throws ConfigurationException {
        Texts texts = Texts.load(Path.of(System.getProperty("madoguchi.root"), "config"))
                .with(new Telephone("03-1234-5678"));
        for (Language language : texts.languages()) {
            assertEquals("03-1234-5678", texts.format(language, "welcome.help.value"));
        }
        assertEquals("ゼロサンの、イチニーサンヨンの、ゴーロクナナハチ", texts.spoken(Language.JAPANESE, "welcome.help.value"));
    }
}
