package jp.madoguchi.pos.smartcard;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.ptr.NativeLongByReference;

/** A connected card, ours alone; commands pass as they are, and so do the answers, status word included. */
final class PcscCard {
    private static final NativeLong SHARED = new NativeLong(2);
    private static final NativeLong T0_OR_T1 = new NativeLong(3);
    private static final NativeLong LEAVE = new NativeLong(0);
    private static final NativeLong RESET = new NativeLong(1);
    private static final int PROTOCOL_T0 = 1;
    private static final int LONGEST_RESPONSE = 0x10000 + 2;

    private final Winscard pcsc;
    private final NativeLong handle;
    private final NativeLongByReference protocol;

    private PcscCard(Winscard pcsc, NativeLong handle, NativeLongByReference protocol) {
        this.pcsc = pcsc;
        this.handle = handle;
        this.protocol = protocol;
    }

    static PcscCard connect(Winscard pcsc, NativeLong context, String reader) throws PcscException {
        NativeLongByReference handle = new NativeLongByReference();
        NativeLongByReference protocol = new NativeLongByReference();
        PcscException.check("Connect", pcsc.SCardConnect(context, reader, SHARED, T0_OR_T1, handle, protocol));
        PcscCard card = new PcscCard(pcsc, handle.getValue(), protocol);
        try {
            card.beginExclusive();
            return card;
        } catch (PcscException refused) {
            card.disconnect();
            throw refused;
        }
    }

    boolean isT0() {
        return protocol.getValue().intValue() == PROTOCOL_T0;
    }

    /** Sends one command, once; nothing of it stays in memory that Java does not see. */
    byte[] transmit(byte[] command) throws PcscException {
        try (Memory sent = new Memory(command.length);
                Memory response = new Memory(LONGEST_RESPONSE)) {
            sent.write(0, command, 0, command.length);
            try {
                return exchange(sent, command.length, response);
            } finally {
                sent.clear();
                response.clear();
            }
        }
    }

    private byte[] exchange(Memory sent, int length, Memory response) throws PcscException {
        NativeLongByReference answered = new NativeLongByReference(new NativeLong(LONGEST_RESPONSE));
        Winscard.IoRequest header = new Winscard.IoRequest(protocol.getValue());
        NativeLong result = pcsc.SCardTransmit(handle, header, sent, new NativeLong(length), null, response, answered);
        PcscException.check("Transmit", result);
        byte[] answer = response.getByteArray(0, answered.getValue().intValue());
        if (answer.length < Short.BYTES) {
            throw PcscException.noStatusWord();
        }
        return answer;
    }

    /** Comes back when the card's driver does, see {@link ReaderProbe}. */
    void touch() {
        ReaderProbe.touch(pcsc, handle);
    }

    /** Warm reset: the card forgets every PIN it has seen, and stays ours. */
    void reset() throws PcscException {
        PcscException.check("Reconnect", pcsc.SCardReconnect(handle, SHARED, T0_OR_T1, RESET, protocol));
    }

    /** Resets the card and lets go of it; one that has left is not reset, for another may be in its place. */
    void disconnect() throws PcscException {
        NativeLong disposition = ReaderProbe.touch(pcsc, handle) == ReaderProbe.Feeling.READER ? RESET : LEAVE;
        PcscException.check("Disconnect", pcsc.SCardDisconnect(handle, disposition));
    }

    private void beginExclusive() throws PcscException {
        PcscException.check("BeginTransaction", pcsc.SCardBeginTransaction(handle));
    }
}
