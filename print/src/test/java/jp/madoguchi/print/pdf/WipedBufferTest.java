package jp.madoguchi.print.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The very arrays that a document passed through are looked at, not what can still be reached. */
class WipedBufferTest {
    private static final byte[] NAME = {7, 7, 7, 7, 7};

    /** Shows the array that the bytes stand in. */
    private static byte[] inside(WipedBuffer buffer) throws IOException {
        List<byte[]> seen = new ArrayList<>();
        buffer.writeTo(new Peek(seen));
        return seen.get(0);
    }

    @Test
    void closingLeavesZeros() throws IOException {
        WipedBuffer buffer = new WipedBuffer(8);
        buffer.writeBytes(NAME);
        byte[] inside = inside(buffer);
        buffer.close();
        assertArrayEquals(new byte[8], inside);
    }

    @Test
    void whatWasOutgrownIsZeroToo() throws IOException {
        WipedBuffer buffer = new WipedBuffer(8);
        buffer.writeBytes(NAME);
        byte[] outgrown = inside(buffer);
        buffer.writeBytes(NAME);
        buffer.write(7);
        assertArrayEquals(new byte[8], outgrown);
        assertArrayEquals(new byte[] {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7}, buffer.toByteArray());
    }

    @Test
    void whatWasHashedLeavesZeros() throws Exception {
        MessageDigest digest = Sha256.begin();
        Source source = new Source(NAME, false);
        Sha256.add(digest, source);
        assertArrayEquals(Sha256.of(NAME), digest.digest());
        assertArrayEquals(new byte[source.handed.length], source.handed);
    }

    @Test
    void whatWasHashedLeavesZerosEvenWhenItBreaksOff() {
        Source source = new Source(NAME, true);
        assertThrows(IOException.class, () -> Sha256.add(Sha256.begin(), source));
        assertArrayEquals(new byte[source.handed.length], source.handed);
    }

    /** Remembers the array that it filled. */
    private static final class Source extends InputStream {
        private final InputStream bytes;
        private final boolean breaks;
        private byte[] handed = {1};

        Source(byte[] bytes, boolean breaks) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.breaks = breaks;
        }

        @Override
        public int read() throws IOException {
            throw new IOException("one by one");
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            handed = into;
            int read = bytes.read(into, start, length);
            if (read < 0 && breaks) {
                throw new IOException("broken off");
            }
            return read;
        }
    }

    /** Remembers the array that it was given. */
    private static final class Peek extends java.io.OutputStream {
        private final List<byte[]> seen;

        Peek(List<byte[]> seen) {
            this.seen = seen;
        }

        @Override
        public void write(int one) {
            seen.add(new byte[] {(byte) one});
        }

        @Override
        public void write(byte[] bytes, int start, int length) {
            seen.add(bytes);
            assertArrayEquals(NAME, Arrays.copyOf(bytes, NAME.length));
        }
    }
}
