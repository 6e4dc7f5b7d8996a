package jp.madoguchi.virtual.reader;

import java.io.EOFException;
import java.nio.ByteBuffer;

/**
 * CCID messages on a serial line, framed as by a GemPC Twin: SYNC, ACK, the message, and the XOR of all that; the reader
 * repeats each command before it answers (read in the head of libccid's ccid_serial.c, seen with libccid 1.5.2).
 */
final class SerialLine implements AutoCloseable {
    private static final byte SYNC = 0x03;
    private static final byte ACK = 0x06;
    /** Begins no frame: the driver gives its command up at once. */
    private static final byte NOISE = 0x00;

    private static final int FRAME = 3;

    private final PseudoTerminal terminal;

    SerialLine(PseudoTerminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Waits for the next command.
     *
     * @throws EOFException when the driver has closed its end, or sent no frame
     */
    CcidMessage read() throws EOFException {
        byte[] start = terminal.read(2);
        byte[] head = terminal.read(CcidMessage.HEAD);
        CcidMessage message = CcidMessage.parse(head, terminal.read(CcidMessage.dataLength(head)));
        byte[] check = terminal.read(1);
        byte[] expected = frame(message);
        if (start[0] != SYNC || start[1] != ACK || check[0] != expected[expected.length - 1]) {
            throw new EOFException("no frame of a GemPC Twin");
        }
        return message;
    }

    /** Sends what a reader sends: the command again, and the answer. */
    void answer(CcidMessage command, CcidMessage answer) throws EOFException {
        byte[] echo = frame(command);
        byte[] frame = frame(answer);
        terminal.write(ByteBuffer.allocate(echo.length + frame.length)
                .put(echo)
                .put(frame)
                .array());
    }

    /** What a line may carry when there is no reader at its end. */
    void noise() throws EOFException {
        terminal.write(new byte[] {NOISE});
    }

    @Override
    public void close() {
        terminal.close();
    }

    private static byte[] frame(CcidMessage message) {
        byte[] body = message.encode();
        byte check = SYNC ^ ACK;
        for (byte each : body) {
            check ^= each;
        }
        return ByteBuffer.allocate(body.length + FRAME)
                .put(SYNC)
                .put(ACK)
                .put(body)
                .put(check)
                .array();
    }
}
