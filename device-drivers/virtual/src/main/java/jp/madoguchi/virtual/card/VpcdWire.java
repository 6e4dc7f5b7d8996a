package jp.madoguchi.virtual.card;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import jdk.net.ExtendedSocketOptions;

/**
 * The wire between a card and a slot of vpcd (frankmorgner/vsmartcard): the card is the TCP client; each message is two bytes
 * of length and a payload.
 *
 * <p>vpcd writes length and payload apart, so that a delayed acknowledgement costs 44 ms on every APDU. The kernel forgets
 * TCP_QUICKACK as it sees fit, hence it is set again before each read.
 */
final class VpcdWire implements AutoCloseable {
    private static final int CONNECT_MILLISECONDS = 5_000;

    private final Socket socket;
    private final DataInputStream in;

    private VpcdWire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(socket.getInputStream());
    }

    /** Reaches the slot that listens on this port of this machine. */
    static VpcdWire connect(int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLISECONDS);
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
            return new VpcdWire(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Waits for the next payload. */
    byte[] read() throws IOException {
        int length = ByteBuffer.wrap(read(Short.BYTES)).getShort() & 0xFFFF;
        return read(length);
    }

    /** Sends one payload in one piece. */
    void write(byte[] payload) throws IOException {
        byte[] frame = ByteBuffer.allocate(Short.BYTES + payload.length)
                .putShort((short) payload.length)
                .put(payload)
                .array();
        socket.getOutputStream().write(frame);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(int count) throws IOException {
        socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("vpcd is gone");
        }
        return bytes;
    }
}
