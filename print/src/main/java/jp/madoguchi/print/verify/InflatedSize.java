package jp.madoguchi.print.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * How large the compressed streams of a PDF (ISO 32000-2, 7.3.8) become, before anything is read from it: PDFBox inflates what it reads as
 * a whole, a thousand times its size.
 */
public final class InflatedSize {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 16;
    /** Filters may follow one another; a stream inside a stream inside a stream is read by nobody. */
    private static final int MOST_LAYERS = 3;

    private final byte[] pdf;
    private final long mostOfOne;
    private final long mostOfAll;
    private long all;

    private InflatedSize(byte[] pdf, long mostOfOne, long mostOfAll) {
        this.pdf = pdf;
        this.mostOfOne = mostOfOne;
        this.mostOfAll = mostOfAll;
    }

    /** Whether no stream becomes larger than {@code one} bytes, and all together not larger than {@code all}. */
    public static boolean isAtMost(byte[] pdf, long one, long all) {
        return new InflatedSize(pdf, one, all).isBounded();
    }

    private boolean isBounded() {
        for (int i = 0; i + STREAM.length < pdf.length; i++) {
            if (!Arrays.equals(pdf, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                continue;
            }
            int start = i + STREAM.length;
            while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
                start++;
            }
            if (!isBounded(pdf, start, pdf.length - start, MOST_LAYERS)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBounded(byte[] bytes, int start, int length, int layers) {
        Layer layer = new Layer(layers);
        boolean bounded = layer.take(bytes, start, length);
        layer.end();
        return bounded;
    }

    /** One layer of compression, which may hold another. */
    private final class Layer {
        private final Inflater inflater = new Inflater();
        private final byte[] chunk = new byte[CHUNK];
        private final int layers;
        private long size;
        private boolean broken;
        private @Nullable Layer inner;

        Layer(int layers) {
            this.layers = layers;
        }

        boolean take(byte[] bytes, int start, int length) {
            if (broken) {
                return true;
            }
            inflater.setInput(bytes, start, length);
            try {
                for (int read = inflater.inflate(chunk); read > 0; read = inflater.inflate(chunk)) {
                    size += read;
                    all += read;
                    if (size > mostOfOne || all > mostOfAll || !takeInner(read)) {
                        return false;
                    }
                }
            } catch (DataFormatException e) {
                // Other data, or broken: nothing comes out of it any more.
                broken = true;
            }
            return true;
        }

        private boolean takeInner(int read) {
            if (inner == null && layers > 1) {
                inner = new Layer(layers - 1);
            }
            return inner == null || inner.take(chunk, 0, read);
        }

        void end() {
            inflater.end();
            if (inner != null) {
                inner.end();
            }
        }
    }
}
