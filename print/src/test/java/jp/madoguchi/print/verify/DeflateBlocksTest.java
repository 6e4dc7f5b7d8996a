package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed data of which zlib says one thing, and readers that fetch bits ahead another. */
class DeflateBlocksTest {
    /** A block that holds "a", codes of up to 15 bits: before and behind what differs. */
    private static final String BEGIN = "789c04e00190244992244";

    private static final String PLAIN_BLOCK = "0100feff62" + "012600c4";

    /** The code that ends the block has one bit: such a reader has two bytes more by then, and loses the first of the next block. */
    @Test
    void aBlockOfPlainBytesThatTheyMissIsTold() {
        assertFalse(areReadAlike(
                BEGIN + "9b2a87964f5ecfd03" + "00".repeat(41) + "01" + "00".repeat(78) + "2024" + PLAIN_BLOCK));
    }

    @Test
    void oneThatTheyFindIsNot() {
        assertTrue(areReadAlike(
                BEGIN + "9128b9a4756cffe01" + "00".repeat(41) + "02" + "00".repeat(78) + "3cf8ff07" + PLAIN_BLOCK));
    }

    @Test
    void anEmptyBlockBeforeTheLastIsTold() {
        assertFalse(areReadAlike("789c022c110000620062"));
    }

    @Test
    void nothingAtAllIsReadAlike() throws IOException {
        assertTrue(DeflateBlocks.areReadAlike(deflated(new byte[0], Deflater.DEFAULT_COMPRESSION)));
    }

    /** Text, noise and runs by turns, in one block and in many. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 9})
    void whatIsCompressedHereIsReadAlike(int level) throws IOException {
        Random chance = new Random(level);
        for (int round = 0; round < 40; round++) {
            byte[] content = new byte[chance.nextInt(200_000)];
            int letters = 1 + chance.nextInt(200);
            for (int i = 0; i < content.length; i++) {
                content[i] = (byte) (i / 5_000 % 3 == 0 ? i / 300 : chance.nextInt(letters));
            }
            assertTrue(DeflateBlocks.areReadAlike(deflated(content, level)), "round " + round);
        }
    }

    private static boolean areReadAlike(String hexadecimal) {
        return DeflateBlocks.areReadAlike(HexFormat.of().parseHex(hexadecimal));
    }

    private static byte[] deflated(byte[] content, int level) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(level))) {
            deflater.write(content);
        }
        return out.toByteArray();
    }
}
