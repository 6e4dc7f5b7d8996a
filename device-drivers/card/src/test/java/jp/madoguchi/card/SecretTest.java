package jp.madoguchi.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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
    }

    @Test
    void twoEntriesAreComparedWithoutShowingThem() {
        assertTrue(secret("ABC123").matches(secret("ABC123")));
        assertFalse(secret("ABC123").matches(secret("ABC124")));
    }

    private static Secret secret(String text) {
        return Secret.takeChars(text.toCharArray());
    }
}
