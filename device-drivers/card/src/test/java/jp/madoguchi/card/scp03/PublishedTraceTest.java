package jp.madoguchi.card.scp03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Our host's end against bytes that a real card and another program exchanged: AES-128, level 33h, as published in the tests of
 * osmocom/pysim (tests/unittests/test_globalplatform.py).
 */
class PublishedTraceTest {
    private static final CardKeys KEYS =
            CardKeys.of(hex("000102030405060708090a0b0c0d0e0f"), hex("101112131415161718191a1b1c1d1e1f"));
    private static final byte[] HOST_CHALLENGE = hex("fdf38259a1e0de44");

    private HostChannel host;

    @BeforeEach
    void openTheChannel() throws Scp03Exception {
        host = HostChannel.open(
                KEYS,
                new ChipSerial("00000000000000000000"),
                HOST_CHALLENGE,
                answer("000000000000000000003003703b1aca81e821f219081cdc01c26b372d000003"));
    }

    @Test
    void itBeginsLikeThePublishedOne() {
        assertEquals("8050300008fdf38259a1e0de4400", text(HostChannel.initializeUpdate(0x30, HOST_CHALLENGE)));
        assertEquals("84823300108c36f96bcc00724a4e13ad591d7da3f0", text(host.externalAuthenticate()));
    }

    @Test
    void commandsAndAnswersAreThoseOfTheTrace() throws Scp03Exception {
        CommandApdu opening = host.externalAuthenticate();
        assertEquals(0x82, opening.ins());
        assertEquals(
                "84e2910018267a85dfe4a98fca6fb0527e0dfecce4914e40401433c87f00", wrapped("80e2910006bf3e035c015a00"));
        ResponseApdu plain =
                host.unwrap(answer("f3ba2b1013aa6224f5e1c138d71805c569e5439b47576260b75fc021b25097cb2e68f8a0144975b9"));
        assertEquals(
                "bf3e125a1089882119900000000000000000000005", HexFormat.of().formatHex(plain.data()));
        assertEquals("84f2200208ac6a59024bed84cc", wrapped("80f22002"));
        assertEquals("84ca006608409912ad8fb7aed000", wrapped("80ca006600"));
        assertEquals(
                "84f22002185f3dafc3ac14c381536a488bf44e06d056df9d74dbd21e5a",
                wrapped("80f220020a4f0212345c054f9f70c5"));
        assertEquals("84f280021865165105be3373347d0424d4400af2ac393f569ec779389e00", wrapped("80f28002024f0000"));
    }

    private String wrapped(String command) {
        return text(host.wrap(CommandApdu.parse(hex(command))));
    }

    private static ResponseApdu answer(String data) {
        return ResponseApdu.of(hex(data), StatusWord.OK);
    }

    private static String text(CommandApdu command) {
        return HexFormat.of().formatHex(command.encode());
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
