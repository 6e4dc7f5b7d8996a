package jp.madoguchi.print.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class VariationSequencesTest {
    private static final int SELECTOR = 0xE0100;
    private static final int BASE_GLYPH = 77;

    private final VariationSequences sequences = VariationSequences.of(cmapWithFormat14());

    @Test
    void aSequenceOfTheDefaultTableHasTheBaseGlyph() {
        assertEquals(OptionalInt.of(BASE_GLYPH), sequences.find(0x9089, SELECTOR, BASE_GLYPH));
    }

    @Test
    void aDefaultRangeEndsAfterItsAdditionalCount() {
        assertEquals(OptionalInt.of(BASE_GLYPH), sequences.find(0x908B, SELECTOR, BASE_GLYPH));
        assertEquals(OptionalInt.empty(), sequences.find(0x908C, SELECTOR, BASE_GLYPH));
    }

    @Test
    void aSequenceOfTheOtherTableHasItsOwnGlyph() {
        assertEquals(OptionalInt.of(0xABCD), sequences.find(0x20BB7, SELECTOR, BASE_GLYPH));
    }

    @Test
    void aSequenceInNeitherTableHasNoGlyph() {
        assertEquals(OptionalInt.empty(), sequences.find(0x20BB7, SELECTOR + 1, BASE_GLYPH));
    }

    @Test
    void theSelectorsOfABaseCharacterAreThoseOfBothTables() {
        for (int base : new int[] {0x9089, 0x908B, 0x20BB7}) {
            assertArrayEquals(new int[] {SELECTOR}, sequences.selectors(base).toArray());
        }
        assertArrayEquals(new int[0], sequences.selectors(0x908C).toArray());
    }

    @Test
    void bothBlocksOfSelectorsAreSelectors() {
        assertTrue(VariationSequences.isSelector(0xFE00) && VariationSequences.isSelector(0xFE0F));
        assertTrue(VariationSequences.isSelector(0xE0100) && VariationSequences.isSelector(0xE01EF));
        assertFalse(VariationSequences.isSelector(0xFE10) || VariationSequences.isSelector(0xE01F0));
    }

    /** One subtable, one selector: a default range U+9089 to U+908B and a mapping U+20BB7 to glyph ABCD. */
    private static byte[] cmapWithFormat14() {
        ByteBuffer cmap = ByteBuffer.allocate(64);
        cmap.putShort((short) 0).putShort((short) 1);
        cmap.putShort((short) 0).putShort((short) 5).putInt(12);
        cmap.putShort((short) 14).putInt(52).putInt(1);
        uint24(cmap, SELECTOR).putInt(21).putInt(29);
        uint24(cmap.putInt(1), 0x9089).put((byte) 2);
        uint24(cmap.putInt(1), 0x20BB7).putShort((short) 0xABCD);
        return cmap.array();
    }

    private static ByteBuffer uint24(ByteBuffer bytes, int value) {
        return bytes.put((byte) (value >> 16)).putShort((short) value);
    }
}
