package jp.madoguchi.print.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Certificate data are UTF-8 and nothing else: read in another encoding, a name would be another name. */
final class Encoding {
    /** How a JSON text begins in UTF-16 or UTF-32, where one of the bytes of an ASCII character is 0 (RFC 4627, 3). */
    private static final int FIRST_CHARACTERS = 4;

    private Encoding() {}

    static void check(byte[] text) throws CertificateDataException {
        if (text.length == 0) {
            throw new CertificateDataException("nothing in it");
        }
        if (startsWith(text, 0xEF, 0xBB, 0xBF)) {
            throw new CertificateDataException("begins with a byte order mark: save it as UTF-8 without one");
        }
        if (startsWith(text, 0xFE, 0xFF) || startsWith(text, 0xFF, 0xFE) || beginsWithZero(text)) {
            throw new CertificateDataException("UTF-16 or UTF-32: save it as UTF-8");
        }
        int wrong = decode(text, StandardCharsets.UTF_8);
        if (wrong < text.length) {
            boolean shiftJis = decode(text, Charset.forName("windows-31j")) == text.length;
            throw new CertificateDataException("not UTF-8, " + lineAndColumn(text, wrong)
                    + (shiftJis ? "; probably Shift_JIS" : "") + ": save it as UTF-8");
        }
    }

    /** In a text whose beginning is UTF-8; the column counts characters. */
    static String lineAndColumn(byte[] text, long offset) {
        int end = (int) Math.max(0, Math.min(offset, text.length));
        int line = 1;
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (text[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        String before = new String(text, start, end - start, StandardCharsets.UTF_8);
        return "line " + line + ", column " + (before.codePointCount(0, before.length()) + 1);
    }

    /** How many bytes can be read; what was read is not kept. */
    private static int decode(byte[] text, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(text);
        CharBuffer out = CharBuffer.allocate(4096);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        Arrays.fill(out.array(), '\0');
        return in.position();
    }

    private static boolean beginsWithZero(byte[] text) {
        for (int i = 0; i < Math.min(FIRST_CHARACTERS, text.length); i++) {
            if (text[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] text, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= text.length || (text[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
