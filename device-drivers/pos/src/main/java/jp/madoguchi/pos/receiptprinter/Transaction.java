package jp.madoguchi.pos.receiptprinter;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** What is kept between the beginning and the end of transactionPrint. */
final class Transaction {
    private @Nullable ByteArrayOutputStream kept;

    /** Begins anew; what an unended one kept is forgotten. */
    synchronized void begin() {
        kept = new ByteArrayOutputStream();
    }

    /** Keeps it, if a transaction is open; else false. */
    synchronized boolean keeps(byte[] commands) {
        if (kept == null) {
            return false;
        }
        kept.writeBytes(commands);
        return true;
    }

    /** What was kept; nothing when none was open. */
    synchronized byte[] end() {
        byte[] all = kept == null ? new byte[0] : kept.toByteArray();
        kept = null;
        return all;
    }
}
