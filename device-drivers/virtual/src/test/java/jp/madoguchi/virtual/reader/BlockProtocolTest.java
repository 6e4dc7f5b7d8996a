package jp.madoguchi.virtual.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.virtual.card.CardTornException;
import org.junit.jupiter.api.Test;

/** T=1 as a reader sends it: NAD, PCB, length, information; the last byte makes the XOR of all nought. */
class BlockProtocolTest {
    private final List<String> done = new ArrayList<>();
    private String response = "9000";
    private final BlockProtocol card = new BlockProtocol(this::transmit);

    @Test
    void aCommandInOneBlockIsAnsweredInOne() throws CardTornException {
        assertEquals("0000029000", send("00000500b0000000"));
        assertEquals(List.of("00b0000000"), done);
    }

    @Test
    void aChainedCommandIsPutTogether() throws CardTornException {
        assertEquals("009000", send("002003002000"));
        assertEquals("0000029000", send("004003800131"));
        assertEquals(List.of("002000800131"), done);
    }

    @Test
    void aBlockThatComesTwiceIsDoneOnce() throws CardTornException {
        String first = send("00000400200080");
        assertEquals(first, send("00000400200080"));
        assertEquals(1, done.size());
    }

    @Test
    void aLongAnswerComesInPiecesOfTheReadersSize() throws CardTornException {
        response = "0102030405069000";
        assertEquals("00e10103", send("00c10103"));
        assertEquals("002003010203", send("00000400b00000"));
        assertEquals("006003040506", send("009000"));
        assertEquals("0000029000", send("008000"));
    }

    @Test
    void aPieceThatWasLostComesAgain() throws CardTornException {
        response = "0102030405069000";
        send("00c10103");
        String piece = send("00000400b00000");
        assertEquals(piece, send("008000"));
    }

    @Test
    void aBrokenBlockIsAskedForAgainAndNothingIsDone() throws CardTornException {
        byte[] broken = HexFormat.of().parseHex("00000400b00000ff");
        byte[] answer = card.answer(broken).orElseThrow();
        assertEquals("00810081", HexFormat.of().formatHex(answer));
        assertTrue(done.isEmpty(), done::toString);
    }

    @Test
    void afterResynchronisationBothCountFromNought() throws CardTornException {
        send("00000400b00000");
        assertEquals("00e000", send("00c000"));
        assertEquals("0000029000", send("00000400b00001"));
        assertEquals(2, done.size());
    }

    private Optional<byte[]> transmit(byte[] command) {
        done.add(HexFormat.of().formatHex(command));
        return Optional.of(HexFormat.of().parseHex(response));
    }

    /** Sends it with its check byte, and answers without. */
    private String send(String block) throws CardTornException {
        byte[] bytes = HexFormat.of().parseHex(block + "00");
        bytes[bytes.length - 1] = check(bytes);
        byte[] answer = card.answer(bytes).orElseThrow();
        assertEquals(0, check(answer));
        return HexFormat.of().formatHex(answer, 0, answer.length - 1);
    }

    private static byte check(byte[] bytes) {
        byte check = 0;
        for (byte each : bytes) {
            check ^= each;
        }
        return check;
    }
}
