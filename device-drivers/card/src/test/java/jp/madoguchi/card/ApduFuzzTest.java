package jp.madoguchi.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes are a command or answer that is written as it was read, or are refused. */
class ApduFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void anyBytesAreReadAndWrittenAlikeOrRefused(byte[] bytes) {
        try {
            CommandApdu command = CommandApdu.parse(bytes);
            assertArrayEquals(bytes, command.encode());
            assertEquals(
                    command.header(),
                    command.toString().substring(0, command.header().length()));
        } catch (IllegalArgumentException e) {
            assertTrue(bytes.length < 4 || bytes.length > 5);
        }
        try {
            ResponseApdu answer = ResponseApdu.parse(bytes);
            assertArrayEquals(bytes, answer.encode());
            assertEquals(bytes.length - 2, answer.data().length);
        } catch (IllegalArgumentException e) {
            assertTrue(bytes.length < 2);
        }
    }
}
