package jp.madoguchi.print.seal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The text of a code: {@code MDG1:}, then Base45 (RFC 9285) of zlib (RFC 1950) of the signed bytes. */
final class SealText {
    private static final String PREFIX = "MDG1:";
    /** No code on paper holds as much. */
    private static final int MAX_BYTES = 32 * 1024;

    private SealText() {}

    static String of(byte[] cose) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setDictionary(Words.BYTES);
            deflater.setInput(cose);
            deflater.finish();
            var compressed = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            while (!deflater.finished()) {
                compressed.write(buffer, 0, deflater.deflate(buffer));
            }
            return PREFIX + Base45.encode(compressed.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /** Tells our codes from any other on the sheet. */
    static boolean isOne(String text) {
        return text.startsWith(PREFIX);
    }

    /**
     * The signed bytes in the text of a code.
     *
     * @throws BrokenSealException when it is not in the form of {@link #of}
     */
    static byte[] read(String text) throws BrokenSealException {
        Optional<byte[]> compressed = isOne(text) ? Base45.decode(text.substring(PREFIX.length())) : Optional.empty();
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed.orElseThrow(() -> new BrokenSealException("no Base45")));
            return inflate(inflater);
        } catch (DataFormatException e) {
            throw new BrokenSealException("no zlib");
        } finally {
            inflater.end();
        }
    }

    private static byte[] inflate(Inflater inflater) throws DataFormatException, BrokenSealException {
        byte[] buffer = new byte[MAX_BYTES];
        int length = inflater.inflate(buffer);
        if (inflater.needsDictionary()) {
            if (inflater.getAdler() != Words.ADLER32) {
                throw new BrokenSealException("a list of words that this version does not know");
            }
            inflater.setDictionary(Words.BYTES);
            length = inflater.inflate(buffer);
        }
        if (!inflater.finished() || inflater.getRemaining() > 0) {
            throw new BrokenSealException("zlib that is cut off or too long");
        }
        return Arrays.copyOf(buffer, length);
    }
}
