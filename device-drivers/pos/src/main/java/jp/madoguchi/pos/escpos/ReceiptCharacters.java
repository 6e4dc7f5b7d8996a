package jp.madoguchi.pos.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/**
 * Text as a Japanese printer takes it: in code page 932, and what that lacks as dots in the line. No character ever
 * becomes another one.
 *
 * @param glyphs draws what the printer's own font lacks
 */
public record ReceiptCharacters(Glyphs glyphs) {
    /** Not Shift_JIS: that lacks 髙, 﨑, ～ and －. */
    private static final Charset CODE_PAGE_932 = Charset.forName("windows-31j");

    /** The same characters under the code points that code page 932 knows; the yen sign is 5C by ESC R 8. */
    private static final Map<Integer, Integer> SAME =
            Map.of(0x2212, 0xFF0D, 0x301C, 0xFF5E, 0x2016, 0x2225, 0x2014, 0x2015);

    private static final int YEN = 0xA5;

    /**
     * The bytes of a text without line ends.
     *
     * @throws UnprintableTextException when no font has a character, or it is a control character
     */
    public byte[] encode(String text) throws UnprintableTextException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CharsetEncoder encoder = CODE_PAGE_932.newEncoder();
        for (String cluster : Clusters.of(text)) {
            out.writeBytes(encode(cluster, encoder));
        }
        return out.toByteArray();
    }

    private byte[] encode(String cluster, CharsetEncoder encoder) throws UnprintableTextException {
        int first = cluster.codePointAt(0);
        if (Character.isISOControl(first)) {
            throw new UnprintableTextException("a control character", cluster);
        }
        if (first == YEN) {
            return new byte[] {'\\'};
        }
        int known = SAME.getOrDefault(first, first);
        String same = Character.toString(known) + cluster.substring(Character.charCount(first));
        // What ESC R 8 prints at 5C and 7E is a yen sign and an overline.
        boolean own = known != '\\' && known != '~' && encoder.canEncode(CharBuffer.wrap(same));
        return own ? same.getBytes(CODE_PAGE_932) : EscPos.columns(glyphs.draw(cluster));
    }

    /** How many columns of the line a text takes: a Kanji takes two. */
    public int width(String text) throws UnprintableTextException {
        int width = 0;
        CharsetEncoder encoder = CODE_PAGE_932.newEncoder();
        for (String cluster : Clusters.of(text)) {
            byte[] bytes = encode(cluster, encoder);
            boolean drawn = bytes[0] == 0x1B;
            width += drawn ? (bytes[3] & 0xFF) / EscPos.CELL_WIDTH : bytes.length;
        }
        return width;
    }
}
