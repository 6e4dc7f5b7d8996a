package jp.madoguchi.print.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates a stream that is whole: head, blocks and Adler-32 as RFC 1950 wants them, and nothing behind. What comes before a fault PDFBox takes
 * for all there is, while other readers go on. Its blocks are such that readers which look ahead find the same ({@link DeflateBlocks}).
 */
final class WholeStream {
    private static final int CHUNK = 1 << 16;

    private WholeStream() {}

    /** One character a byte, there and here. */
    static String inflate(String deflated) throws OtherSyntaxException {
        Inflater inflater = new Inflater();
        byte[] data = deflated.getBytes(StandardCharsets.ISO_8859_1);
        try {
            inflater.setInput(data);
            var out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            int read = 1;
            while (read > 0) {
                read = inflater.inflate(chunk);
                out.write(chunk, 0, read);
            }
            if (!inflater.finished() || inflater.getRemaining() > 0 || !DeflateBlocks.areReadAlike(data)) {
                throw new OtherSyntaxException();
            }
            return out.toString(StandardCharsets.ISO_8859_1);
        } catch (DataFormatException e) {
            throw new OtherSyntaxException();
        } finally {
            inflater.end();
        }
    }
}
