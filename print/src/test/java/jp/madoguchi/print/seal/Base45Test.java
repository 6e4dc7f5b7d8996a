package jp.madoguchi.print.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base45Test {
    /** RFC 9285, 4.3 and 4.4. */
    @ParameterizedTest
    @CsvSource({"AB, BB8", "Hello!!, %69 VD92EX0", "base-45, UJCLQE7W581", "ietf!, QED8WEX0"})
    void theExamplesOfTheStandardComeOut(String plain, String encoded) {
        byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
        assertEquals(encoded, Base45.encode(bytes));
        assertArrayEquals(bytes, Base45.decode(encoded).orElseThrow());
    }

    /** GGW would be 65536 (RFC 9285, 6); V5 would be 256, a length of one, a small letter. */
    @ParameterizedTest
    @ValueSource(strings = {"GGW", ":::", "V5", "A", "BB8B", "ab8"})
    void whatNoEncoderWritesIsRefused(String text) {
        assertTrue(Base45.decode(text).isEmpty());
    }

    @Test
    void anyBytesComeBack() {
        var random = new Random(45);
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertArrayEquals(bytes, Base45.decode(Base45.encode(bytes)).orElseThrow());
        }
    }
}
