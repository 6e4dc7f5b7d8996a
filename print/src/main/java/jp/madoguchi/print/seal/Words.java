package jp.madoguchi.print.seal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.Adler32;

/**
 * Captions and phrases of the forms, one a line, known to both sides as zlib's preset dictionary (RFC 1950, 2.2), so that a code spends
 * its room on what the document alone says. Sheets outlive programs: the file never changes, a better one would be a second one.
 */
final class Words {
    /** The lines one after the other, each as a text string in CBOR: so its head is found again too. */
    static final byte[] BYTES = load();

    static final int ADLER32 = adler32();

    private Words() {}

    private static byte[] load() {
        var file = Objects.requireNonNull(Words.class.getResourceAsStream("words-1.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return Cbor.write(out -> {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Cbor.text(out, line);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int adler32() {
        Adler32 checksum = new Adler32();
        checksum.update(BYTES);
        return (int) checksum.getValue();
    }
}
