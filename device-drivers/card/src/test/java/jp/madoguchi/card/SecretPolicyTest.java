package jp.madoguchi.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.card.SecretPolicy.Rule;
import jp.madoguchi.card.update.PaddedSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SecretPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "FOUR_DIGITS, 1234, true",
        "FOUR_DIGITS, '', false",
        "FOUR_DIGITS, 123, false",
        "FOUR_DIGITS, 12345, false",
        "FOUR_DIGITS, 12a4, false",
        "FOUR_DIGITS, 12 4, false",
        "SIX_DIGITS, 123456, true",
        "SIX_DIGITS, 1234, false",
        "LETTERS_AND_DIGITS, a1a1a1, true",
        "LETTERS_AND_DIGITS, ABCDEFGH12345678, true",
        "LONG_LETTERS_AND_DIGITS, ABCDEFG1, true",
        "LONG_LETTERS_AND_DIGITS, ABCDEF1, false",
        "LONG_LETTERS_AND_DIGITS, ABCDEFGH12345678, false"
    })
    void anEntryFitsOneKindOfSecret(SecretPolicy policy, String typed, boolean fits) {
        assertEquals(fits, policy.fits(secret(typed)));
    }

    @ParameterizedTest
    @CsvSource({"FOUR_DIGITS, 3", "LETTERS_AND_DIGITS, 5", "SIX_DIGITS, 5", "LONG_LETTERS_AND_DIGITS, 7"})
    void eachKindHasItsTries(SecretPolicy policy, int tries) {
        assertEquals(tries, policy.fullCounter().left());
    }

    /** The PIN pad confirms only a whole PIN, and a reset carries every secret in a field of one length. */
    @ParameterizedTest
    @EnumSource
    void aRowSaysNothingThatPadAndResetCannotDo(SecretPolicy policy) {
        assertTrue(policy.fits(secret("0".repeat(policy.maxLength() - 1) + "A"))
                || policy.minLength() == policy.maxLength());
        assertTrue(policy.maxLength() <= PaddedSecret.LENGTH);
    }

    @Test
    void aHalfTypedPasswordIsToldWhatIsMissing() {
        assertEquals(EnumSet.of(Rule.LENGTH, Rule.DIGIT), broken("ABC"));
        assertEquals(EnumSet.of(Rule.LETTER), broken("123456"));
        assertEquals(EnumSet.of(Rule.CHARACTERS), broken("ABC-123"));
        assertEquals(EnumSet.of(Rule.LENGTH), broken("ABCDEFGH123456789"));
        assertEquals(Set.of(), broken("ABC123"));
    }

    @Test
    void smallLettersBecomeTheCapitalsThatTheCardCompares() {
        Secret entry = secret("abc123");
        assertFalse(SecretPolicy.LETTERS_AND_DIGITS.isCardForm(entry));
        try (Secret form = SecretPolicy.LETTERS_AND_DIGITS.cardForm(entry)) {
            assertTrue(SecretPolicy.LETTERS_AND_DIGITS.isCardForm(form));
            assertArrayEquals("ABC123".getBytes(StandardCharsets.US_ASCII), form.copyBytes());
        }
        assertTrue(entry.isWiped());
    }

    @Test
    void anEntryThatBreaksARuleIsRefusedWipedAndNotShown() {
        Secret entry = secret("ABCDEF");
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> SecretPolicy.LETTERS_AND_DIGITS.cardForm(entry));
        assertTrue(entry.isWiped());
        assertEquals("broken rules: [DIGIT]", refusal.getMessage());
    }

    private static Set<Rule> broken(String typed) {
        return SecretPolicy.LETTERS_AND_DIGITS.brokenRules(secret(typed));
    }

    private static Secret secret(String text) {
        return Secret.takeChars(text.toCharArray());
    }
}
