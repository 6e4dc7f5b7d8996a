package jp.madoguchi.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.card.SignaturePassword.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
    @Test
    void aClosedSecretIsZeroedAndRefusesUse() {
        byte[] bytes = {1, 2, 3};
        Secret secret = Secret.takeBytes(bytes);
        secret.close();
        assertTrue(secret.isWiped());
        assertArrayEquals(new byte[3], bytes);
        assertThrows(IllegalStateException.class, secret::copyBytes);
    }

    @Test
    void theCharactersItIsMadeOfAreZeroed() {
        char[] typed = {'1', '2'};
        try (Secret secret = Secret.takeChars(typed)) {
            assertArrayEquals(new char[2], typed);
            assertArrayEquals(new byte[] {'1', '2'}, secret.copyBytes());
        }
    }

    @Test
    void aSecretIsNeverShown() {
        assertEquals("***", secret("1234").toString());
        assertFalse(UserAuthenticationPin.of(secret("1234")).toString().contains("1234"));
        assertFalse(SignaturePassword.of(secret("ABC123")).toString().contains("ABC123"));
    }

    @Test
    void twoEntriesAreComparedWithoutShowingThem() {
        assertTrue(secret("ABC123").matches(secret("ABC123")));
        assertFalse(secret("ABC123").matches(secret("ABC124")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345", "12a4", "12 4"})
    void aPinIsFourDigits(String typed) {
        Secret entry = secret(typed);
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> UserAuthenticationPin.of(entry));
        assertTrue(entry.isWiped());
        assertEquals("not four digits", refusal.getMessage());
    }

    @Test
    void aPasswordIsTurnedIntoUpperCase() {
        Secret entry = secret("abc123");
        try (SignaturePassword password = SignaturePassword.of(entry)) {
            assertArrayEquals(
                    "ABC123".getBytes(StandardCharsets.US_ASCII),
                    password.secret().copyBytes());
        }
        assertTrue(entry.isWiped());
    }

    @Test
    void aHalfTypedPasswordIsToldWhatIsMissing() {
        assertEquals(EnumSet.of(Rule.LENGTH, Rule.DIGIT), SignaturePassword.brokenRules(secret("ABC")));
        assertEquals(EnumSet.of(Rule.LETTER), SignaturePassword.brokenRules(secret("123456")));
        assertEquals(EnumSet.of(Rule.CHARACTERS), SignaturePassword.brokenRules(secret("ABC-123")));
        assertEquals(EnumSet.of(Rule.LENGTH), SignaturePassword.brokenRules(secret("ABCDEFGH123456789")));
        assertEquals(Set.of(), SignaturePassword.brokenRules(secret("ABCDEFGH12345678")));
        assertEquals(Set.of(), SignaturePassword.brokenRules(secret("a1a1a1")));
    }

    @Test
    void aPasswordThatBreaksARuleIsRefusedAndWiped() {
        Secret entry = secret("ABCDEF");
        assertThrows(IllegalArgumentException.class, () -> SignaturePassword.of(entry));
        assertTrue(entry.isWiped());
    }

    private static Secret secret(String text) {
        return Secret.takeChars(text.toCharArray());
    }
}
