package jp.madoguchi.pos.smartcard;

import com.sun.jna.NativeLong;

/** PC/SC refused a call, or does not answer; codes are those of pcsclite.h. */
final class PcscException extends Exception {
    private static final long serialVersionUID = 1L;

    static final int SCARD_E_INVALID_HANDLE = 0x80100003;
    /** pcscd remembers the handles of readers that have left, and holds 200 in a context (read in pcscd 1.9.9). */
    static final int SCARD_E_NO_MEMORY = 0x80100006;

    static final int SCARD_E_UNKNOWN_READER = 0x80100009;
    static final int SCARD_E_TIMEOUT = 0x8010000A;
    static final int SCARD_E_SHARING_VIOLATION = 0x8010000B;
    static final int SCARD_E_NO_SMARTCARD = 0x8010000C;
    static final int SCARD_E_PROTO_MISMATCH = 0x8010000F;
    /** pcscd knows this handle no more: its reader has left, be it back by now (read and seen in pcscd 1.9.9). */
    static final int SCARD_E_INVALID_VALUE = 0x80100011;

    static final int SCARD_F_COMM_ERROR = 0x80100013;
    static final int SCARD_E_NOT_TRANSACTED = 0x80100016;
    static final int SCARD_E_READER_UNAVAILABLE = 0x80100017;
    static final int SCARD_E_NO_SERVICE = 0x8010001D;
    static final int SCARD_E_SERVICE_STOPPED = 0x8010001E;
    static final int SCARD_E_NO_READERS_AVAILABLE = 0x8010002E;
    static final int SCARD_W_UNSUPPORTED_CARD = 0x80100065;
    static final int SCARD_W_UNRESPONSIVE_CARD = 0x80100066;
    static final int SCARD_W_UNPOWERED_CARD = 0x80100067;
    static final int SCARD_W_RESET_CARD = 0x80100068;
    static final int SCARD_W_REMOVED_CARD = 0x80100069;
    /** pcscd has closed the line: it refuses us, or it has just been killed (the latter seen with libpcsclite 1.9.9). */
    static final int SCARD_W_SECURITY_VIOLATION = 0x8010006A;

    private final int code;

    private PcscException(int code, String what) {
        super(what + String.format(", PC/SC 0x%08X", code));
        this.code = code;
    }

    static void check(String call, NativeLong result) throws PcscException {
        if (result.intValue() != 0) {
            throw new PcscException(result.intValue(), call);
        }
    }

    /** libpcsclite itself is not there. */
    static PcscException noLibrary(UnsatisfiedLinkError missing) {
        PcscException none = new PcscException(SCARD_E_NO_SERVICE, "libpcsclite1 is not installed");
        none.initCause(missing);
        return none;
    }

    static PcscException noReader(String what) {
        return new PcscException(SCARD_E_READER_UNAVAILABLE, what);
    }

    /** A card that leaves while it is asked: some drivers report success and no bytes. */
    static PcscException noStatusWord() {
        return new PcscException(SCARD_W_REMOVED_CARD, "the answer had no status word");
    }

    /** The card of this transaction is not ours any more. */
    static PcscException over() {
        return new PcscException(SCARD_W_REMOVED_CARD, "the transaction with the card is over");
    }

    /** A call has not come back: the card, the reader or pcscd is stuck, and with it every PC/SC call. */
    static PcscException hung(int millis) {
        return new PcscException(SCARD_E_TIMEOUT, "PC/SC has not answered for " + millis + " ms");
    }

    /** Others have the reader, and no call of ours to it has come back: they are in a transaction, or it is stuck with theirs. */
    static PcscException inUse(String reader, int millis) {
        return new PcscException(
                SCARD_E_SHARING_VIOLATION,
                reader + " is in use by another program or control, and has not answered for " + millis + " ms");
    }

    int code() {
        return code;
    }

    /** Whether PC/SC or the reader is gone or stuck, and not the card only. */
    boolean isOffline() {
        return switch (code) {
            case SCARD_E_NO_SERVICE,
                    SCARD_E_SERVICE_STOPPED,
                    SCARD_F_COMM_ERROR,
                    SCARD_E_INVALID_HANDLE,
                    SCARD_E_INVALID_VALUE,
                    SCARD_E_READER_UNAVAILABLE,
                    SCARD_E_UNKNOWN_READER,
                    SCARD_E_TIMEOUT,
                    SCARD_E_NO_READERS_AVAILABLE,
                    SCARD_W_SECURITY_VIOLATION -> true;
            default -> false;
        };
    }
}
