package jp.madoguchi.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalWordTest {
    @Test
    void aTypeOrAConstantIsWrittenInSmallLettersWithHyphens() {
        assertEquals("journal-word-test", JournalWord.of(JournalWordTest.class).text());
        assertEquals("pin-blocked", JournalWord.of(Ending.Kind.PIN_BLOCKED).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"架空　花子", "Hanako", "a b", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq"})
    void whatCouldBeAPersonsNameIsNoWord(String text) {
        assertThrows(IllegalArgumentException.class, () -> new JournalWord(text));
    }
}
