package jp.madoguchi.virtual.receipt;

import java.io.IOException;
import java.io.OutputStream;

/** Who is connected to the printer now, if anybody; what cannot be told to them is lost, as on a real wire. */
final class ReceiptWire {
    private OutputStream out = OutputStream.nullOutputStream();
    private boolean silent;

    synchronized void connect(OutputStream to) {
        out = to;
    }

    synchronized void disconnect() {
        out = OutputStream.nullOutputStream();
    }

    synchronized void silent(boolean now) {
        silent = now;
    }

    synchronized boolean isSilent() {
        return silent;
    }

    synchronized void send(byte[] bytes) {
        if (silent) {
            return;
        }
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException gone) {
            disconnect();
        }
    }
}
