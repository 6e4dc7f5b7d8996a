package jp.madoguchi.print.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Collects a document; once it is taken, no second copy of it stays here. */
final class WipedBuffer extends ByteArrayOutputStream {
    WipedBuffer(int size) {
        super(size);
    }

    /** The bytes, which are the caller's to wipe now. */
    synchronized byte[] take() {
        byte[] bytes = toByteArray();
        Arrays.fill(buf, (byte) 0);
        reset();
        return bytes;
    }
}
