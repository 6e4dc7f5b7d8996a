package jp.madoguchi.print.verify;

import java.util.Arrays;

/**
 * Walks compressed data block by block as readers do that fetch bits ahead, as many as the longest code has (those of poppler and pdf.js,
 * which have it from xpdf). Where a block of plain bytes follows while they hold a whole byte too many, they lose it and go on beside the
 * data. In blocks without content, which nobody shows, bytes for such readers could lie hidden.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1951">RFC 1951</a>
 */
final class DeflateBlocks {
    /** Of RFC 1950, before the first block. */
    private static final int HEAD = 2;

    private static final int END_OF_BLOCK = 256;
    private static final int LITERALS = 288;
    private static final int DISTANCES = 30;
    /** The order in which a block names the lengths of the codes for its lengths. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final Code FIXED_LITERALS = fixedLiterals();
    private static final Code FIXED_DISTANCES = Code.of(filled(DISTANCES, 5));

    private final byte[] data;
    private int at = HEAD;
    /** Bits that were fetched and not used yet, the next one last. */
    private long held;

    private int holds;

    private DeflateBlocks(byte[] data) {
        this.data = data;
    }

    /** Whether all readers find the same in data that zlib inflates as a whole, with its head (RFC 1950). */
    static boolean areReadAlike(byte[] data) {
        try {
            return new DeflateBlocks(data).areReadAlike();
        } catch (OtherSyntaxException e) {
            return false;
        }
    }

    private boolean areReadAlike() throws OtherSyntaxException {
        boolean last = false;
        while (!last) {
            last = bits(1) == 1;
            int type = bits(2);
            if (type == 0 && holds >= Byte.SIZE) {
                return false;
            }
            boolean hasContent =
                    switch (type) {
                        case 0 -> plain();
                        case 1 -> compressed(FIXED_LITERALS, FIXED_DISTANCES);
                        default -> ownCodes();
                    };
            // zlib closes with one that has no room for anything when nothing is left to say.
            if (!hasContent && !(last && type <= 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean plain() throws OtherSyntaxException {
        held = 0;
        holds = 0;
        int length = bits(Short.SIZE);
        at += Short.BYTES + length;
        return length > 0;
    }

    /** Codes of lengths that the block names itself, in a code of its own (3.2.7). */
    private boolean ownCodes() throws OtherSyntaxException {
        int literals = bits(5) + 257;
        int distances = bits(5) + 1;
        int named = bits(4) + 4;
        int[] lengthOf = new int[ORDER.length];
        for (int i = 0; i < named; i++) {
            lengthOf[ORDER[i]] = bits(3);
        }
        Code names = Code.of(lengthOf);
        int[] lengths = new int[literals + distances];
        int filled = 0;
        while (filled < lengths.length) {
            int symbol = symbol(names);
            int value = symbol == 16 && filled > 0 ? lengths[filled - 1] : symbol < 16 ? symbol : 0;
            int times =
                    switch (symbol) {
                        case 16 -> 3 + bits(2);
                        case 17 -> 3 + bits(3);
                        case 18 -> 11 + bits(7);
                        default -> 1;
                    };
            int end = Math.min(lengths.length, filled + times);
            Arrays.fill(lengths, filled, end, value);
            filled = end;
        }
        return compressed(
                Code.of(Arrays.copyOf(lengths, literals)),
                Code.of(Arrays.copyOfRange(lengths, literals, lengths.length)));
    }

    private boolean compressed(Code literals, Code distances) throws OtherSyntaxException {
        boolean hasContent = false;
        for (int symbol = symbol(literals); symbol != END_OF_BLOCK; symbol = symbol(literals)) {
            hasContent = true;
            if (symbol > END_OF_BLOCK) {
                bits(lengthBits(symbol));
                bits(distanceBits(symbol(distances)));
            }
        }
        return hasContent;
    }

    /** Behind a length (3.2.5). */
    private static int lengthBits(int symbol) {
        return symbol < 265 || symbol > 284 ? 0 : (symbol - 261) / 4;
    }

    private static int distanceBits(int symbol) {
        return Math.max(0, symbol / 2 - 1);
    }

    private int symbol(Code code) throws OtherSyntaxException {
        fetch(code.longest());
        int word = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= code.longest(); length++) {
            word |= bits(1);
            int count = code.counts()[length];
            if (word - first < count) {
                return code.symbols()[index + word - first];
            }
            index += count;
            first = (first + count) << 1;
            word <<= 1;
        }
        throw new OtherSyntaxException();
    }

    private int bits(int count) throws OtherSyntaxException {
        fetch(count);
        if (count > holds) {
            throw new OtherSyntaxException();
        }
        int bits = (int) (held & (1L << count) - 1);
        held >>>= count;
        holds -= count;
        return bits;
    }

    private void fetch(int count) {
        while (holds < count && at < data.length) {
            held |= (data[at++] & 0xFFL) << holds;
            holds += Byte.SIZE;
        }
    }

    private static Code fixedLiterals() {
        int[] lengths = filled(LITERALS, 8);
        Arrays.fill(lengths, 144, 256, 9);
        Arrays.fill(lengths, 256, 280, 7);
        return Code.of(lengths);
    }

    private static int[] filled(int size, int value) {
        int[] filled = new int[size];
        Arrays.fill(filled, value);
        return filled;
    }

    /**
     * A Huffman code as its lengths say it (3.2.2).
     *
     * @param counts how many codes have each length
     * @param symbols by their codes
     * @param longest length of a code
     */
    // Made and read here only.
    @SuppressWarnings("ArrayRecordComponent")
    private record Code(int[] counts, int[] symbols, int longest) {
        private static final int LONGEST = 15;

        static Code of(int[] lengths) {
            int[] counts = new int[LONGEST + 1];
            int[] symbols = new int[lengths.length];
            int found = 0;
            int longest = 0;
            for (int length = 1; length <= LONGEST; length++) {
                for (int symbol = 0; symbol < lengths.length; symbol++) {
                    if (lengths[symbol] == length) {
                        counts[length]++;
                        symbols[found++] = symbol;
                        longest = length;
                    }
                }
            }
            return new Code(counts, symbols, longest);
        }
    }
}
