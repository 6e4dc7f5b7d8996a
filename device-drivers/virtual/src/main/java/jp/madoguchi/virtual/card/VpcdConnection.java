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
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jdk.net.ExtendedSocketOptions;

/**
 * One stay of a card in a slot of vpcd (frankmorgner/vsmartcard): the card is the TCP client; each message is two bytes of
 * length and a payload, which is a control byte or an APDU.
 *
 * <p>vpcd writes length and payload apart, so that a delayed acknowledgement costs 44 ms on every APDU. The kernel forgets
 * TCP_QUICKACK as it sees fit, hence it is set again before each read.
 */
final class VpcdConnection implements AutoCloseable {
    private static final int CONNECT_MILLISECONDS = 5_000;
    private static final int POWER_OFF = 0x00;
    private static final int POWER_ON = 0x01;
    private static final int RESET = 0x02;
    private static final int GET_ATR = 0x04;

    private final VirtualCard card;
    private final Socket socket;
    private final CountDownLatch noticed = new CountDownLatch(1);

    private VpcdConnection(VirtualCard card, Socket socket) {
        this.card = card;
        this.socket = socket;
    }

    /** Puts the card into the slot that listens on this port of this machine. */
    static VpcdConnection insert(VirtualCard card, int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLISECONDS);
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        VpcdConnection connection = new VpcdConnection(card, socket);
        Thread thread = new Thread(connection::serve, "virtual-card");
        thread.setDaemon(true);
        thread.start();
        return connection;
    }

    /** Waits until the reader has noticed the card; false when it did not in time, as when another card is in the slot. */
    boolean awaitNoticed(Duration limit) throws InterruptedException {
        return noticed.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether the card is still in the slot: not pulled, and the reader not gone. */
    boolean isInserted() {
        return !socket.isClosed();
    }

    /** Pulls the card. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            while (true) {
                int length = ByteBuffer.wrap(read(in, Short.BYTES)).getShort() & 0xFFFF;
                answer(read(in, length));
                noticed.countDown();
            }
        } catch (CardTornException | IOException e) {
            // The card is out, or the reader is gone: either way this stay has ended.
            card.reset();
        }
    }

    private void answer(byte[] message) throws IOException, CardTornException {
        if (message.length == 1) {
            control(message[0]);
        } else {
            Optional<byte[]> answer = card.transmit(message);
            if (answer.isPresent()) {
                write(answer.get());
            }
        }
    }

    private void control(int code) throws IOException {
        switch (code) {
            case POWER_OFF, POWER_ON, RESET -> card.reset();
            case GET_ATR -> write(card.atr());
            default -> throw new IOException("unknown control byte from vpcd: " + code);
        }
    }

    private void write(byte[] payload) throws IOException {
        byte[] frame = ByteBuffer.allocate(Short.BYTES + payload.length)
                .putShort((short) payload.length)
                .put(payload)
                .array();
        socket.getOutputStream().write(frame);
    }

    private byte[] read(DataInputStream in, int count) throws IOException {
        socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("vpcd is gone");
        }
        return bytes;
    }
}
