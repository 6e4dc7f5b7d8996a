package jp.madoguchi.pos.smartcard;

import com.sun.jna.NativeLong;
import com.sun.jna.ptr.NativeLongByReference;

/**
 * A hand on one reader, card or none, to feel whether it moves. pcscd 1.9.9 lists readers and their states from memory even
 * while a card or a driver is stuck, so only a call that goes down to the driver shows it (seen): it does not come back.
 */
final class ReaderProbe {
    private static final NativeLong DIRECT = new NativeLong(3);
    private static final NativeLong NO_PROTOCOL = new NativeLong(0);
    private static final NativeLong LEAVE = new NativeLong(0);
    private static final NativeLong RESET = new NativeLong(1);
    /** Asks a real reader over USB; one that does not know it answers so. */
    private static final NativeLong SCARD_ATTR_ICC_PRESENCE = new NativeLong(0x0009_0300);

    private static final int LONGEST_ATTRIBUTE = 264;

    /** What a hand on a reader feels. */
    enum Feeling {
        READER,
        /** The card has left or was reset, and the hand feels no more. */
        ANOTHER_CARD,
        /** The reader itself has left, be it back by now. */
        NOTHING
    }

    private final Winscard pcsc;
    private final NativeLong handle;

    private ReaderProbe(Winscard pcsc, NativeLong handle) {
        this.pcsc = pcsc;
        this.handle = handle;
    }

    static ReaderProbe on(Winscard pcsc, NativeLong context, String reader) throws PcscException {
        NativeLongByReference handle = new NativeLongByReference();
        NativeLongByReference protocol = new NativeLongByReference();
        PcscException.check("Connect", pcsc.SCardConnect(context, reader, DIRECT, NO_PROTOCOL, handle, protocol));
        return new ReaderProbe(pcsc, handle.getValue());
    }

    /**
     * Comes back when the driver does; at once, with nothing proved, while a transaction keeps others out. After a card
     * has left or was reset pcscd answers this hand so for ever, without asking the driver (seen): it feels nothing more.
     */
    Feeling touch() {
        return touch(pcsc, handle);
    }

    /** The same for any connection. */
    static Feeling touch(Winscard pcsc, NativeLong connection) {
        byte[] value = new byte[LONGEST_ATTRIBUTE];
        NativeLongByReference length = new NativeLongByReference(new NativeLong(value.length));
        int answer = pcsc.SCardGetAttrib(connection, SCARD_ATTR_ICC_PRESENCE, value, length)
                .intValue();
        return switch (answer) {
            case PcscException.SCARD_W_RESET_CARD, PcscException.SCARD_W_REMOVED_CARD -> Feeling.ANOTHER_CARD;
            case PcscException.SCARD_E_INVALID_VALUE,
                    PcscException.SCARD_E_INVALID_HANDLE,
                    PcscException.SCARD_E_READER_UNAVAILABLE -> Feeling.NOTHING;
            default -> Feeling.READER;
        };
    }

    /** Takes the hand away, and leaves a card as it is. */
    void end() throws PcscException {
        PcscException.check("Disconnect", pcsc.SCardDisconnect(handle, LEAVE));
    }

    /** Makes pcscd ask a reader that it calls empty whether it is, by a reset of whatever is in it. */
    void knock() throws PcscException {
        NativeLongByReference protocol = new NativeLongByReference();
        PcscException.check("Reconnect", pcsc.SCardReconnect(handle, DIRECT, NO_PROTOCOL, RESET, protocol));
    }
}
