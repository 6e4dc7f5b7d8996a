package jp.madoguchi.print.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Collects a document; once it is closed, nothing of it stays here, nor in what was outgrown on the way. */
final class WipedBuffer extends ByteArrayOutputStream {
    WipedBuffer(int size) {
        super(size);
    }

    @Override
    public synchronized void write(byte[] bytes, int start, int length) {
        makeRoom(length);
        super.write(bytes, start, length);
    }

    @Override
    public synchronized void write(int one) {
        makeRoom(1);
        super.write(one);
    }

    private void makeRoom(int more) {
        if (buf.length - count < more) {
            byte[] outgrown = buf;
            buf = Arrays.copyOf(buf, Math.max(2 * buf.length, count + more));
            Arrays.fill(outgrown, (byte) 0);
        }
    }

    @Override
    public synchronized void close() {
        Arrays.fill(buf, (byte) 0);
        reset();
    }
}
