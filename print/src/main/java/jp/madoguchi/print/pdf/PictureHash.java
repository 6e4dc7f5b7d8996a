package jp.madoguchi.print.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.print.form.Box;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Which picture it is that a PDF draws, and how large: a hash over its size on the page, its entries and its samples, and those of its soft
 * mask, but not over how they are compressed. SEAL.md says it byte by byte.
 */
public final class PictureHash {
    /** What is left of a SHA-256: a code has little room, and to find a second picture for it takes as long as to find a key. */
    public static final int BYTES = 16;

    /** How a stream is compressed, which another release of the compressor does otherwise. */
    private static final Set<COSName> COMPRESSION = Set.of(COSName.LENGTH, COSName.FILTER);
    /** A picture, its mask and their colours. */
    private static final int DEEPEST = 6;

    private final MessageDigest digest = Sha256.begin();

    private PictureHash() {}

    /**
     * The hash, in hexadecimal digits.
     *
     * @param drawn as it is drawn; only the size counts
     * @throws IOException when the picture can't be read, or is no picture of ours
     */
    public static String of(COSStream picture, Box drawn) throws IOException {
        PictureHash hash = new PictureHash();
        hash.text(Math.round(drawn.width() * 100) + " " + Math.round(drawn.height() * 100) + "\n");
        hash.add(picture, 0);
        return HexFormat.of().formatHex(Arrays.copyOf(hash.digest.digest(), BYTES));
    }

    private void add(@Nullable COSBase object, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("objects in each other without end");
        }
        if (object instanceof COSDictionary dictionary) {
            entries(dictionary, depth);
        } else if (object instanceof COSArray array) {
            text("[");
            for (int i = 0; i < array.size(); i++) {
                add(array.getObject(i), depth + 1);
            }
            text("]");
        } else if (object instanceof COSName name) {
            text("/" + name.getName() + "\n");
        } else if (object instanceof COSNumber number) {
            digest.update(ByteBuffer.allocate(Float.BYTES).putFloat(0, number.floatValue()));
        } else if (object instanceof COSString string) {
            text("(" + string.getBytes().length + "\n");
            digest.update(string.getBytes());
        } else {
            text(object + "\n");
        }
    }

    private void entries(COSDictionary dictionary, int depth) throws IOException {
        text("<<");
        Set<COSName> names = new TreeSet<>(dictionary.keySet());
        names.removeAll(COMPRESSION);
        for (COSName name : names) {
            add(name, depth);
            add(dictionary.getDictionaryObject(name), depth + 1);
        }
        text(">>");
        if (dictionary instanceof COSStream stream) {
            if (!COSName.FLATE_DECODE.equals(stream.getDictionaryObject(COSName.FILTER))) {
                throw new IOException("a picture in another compression");
            }
            try (InputStream samples = stream.createInputStream()) {
                Sha256.add(digest, samples);
            }
        }
    }

    private void text(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
