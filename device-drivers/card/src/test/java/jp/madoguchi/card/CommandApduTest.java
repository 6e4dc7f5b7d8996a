package jp.madoguchi.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandApduTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"00200080", "00b0000000", "00b00000ff", "00a4020c02000a", "802a00800301020300", "00a404000101ff"
            })
    void everyShortFormIsReadAndWrittenAlike(String hex) {
        assertEquals(hex, HexFormat.of().formatHex(parse(hex).encode()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0020", "00b0000000010f", "00a4020c0200", "00a4020c0100000000"})
    void otherFormsAreRefused(String hex) {
        assertThrows(IllegalArgumentException.class, () -> parse(hex));
    }

    @Test
    void leOfZeroMeans256() {
        assertEquals(256, parse("00b0000000").le().orElseThrow());
    }

    @Test
    void theTextOfACommandShowsNoData() {
        assertEquals("00 20 00 80 Lc=4", parse("002000800431323334").toString());
    }

    @Test
    void aWipedCommandHoldsItsSecretNoMore() {
        CommandApdu command = parse("002000800431323334");
        command.wipe();
        assertEquals("002000800400000000", HexFormat.of().formatHex(command.encode()));
    }

    @Test
    void moreDataThanAShortCommandHoldsAreRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> CommandApdu.of(0, 0, 0, 0).withData(new byte[256]));
    }

    @Test
    void theTextOfAnAnswerShowsNoData() {
        assertEquals(
                "2 bytes 9000",
                ResponseApdu.parse(new byte[] {1, 2, (byte) 0x90, 0}).toString());
    }

    @Test
    void anAnswerWithoutStatusWordIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ResponseApdu.parse(new byte[1]));
    }

    @Test
    void anAnswerIsReadAndWrittenAlike() {
        byte[] bytes = {1, 2, 0x63, (byte) 0xC2};
        ResponseApdu answer = ResponseApdu.parse(bytes);
        assertEquals(new RetryCounter(2), answer.status().triesLeft().orElseThrow());
        assertTrue(Arrays.equals(bytes, answer.encode()));
    }

    private static CommandApdu parse(String hex) {
        return CommandApdu.parse(HexFormat.of().parseHex(hex));
    }
}
