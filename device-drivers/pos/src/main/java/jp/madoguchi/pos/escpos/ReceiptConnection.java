package jp.madoguchi.pos.escpos;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/** An open line to a receipt printer. One thread reads; any thread writes; closing it ends both from any thread. */
public final class ReceiptConnection implements AutoCloseable {
    private static final int LONGEST_ANSWER = 64;

    private final ByteChannel channel;
    private final ReentrantLock writing = new ReentrantLock();
    private final ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
    private volatile long lastHeardNanos = System.nanoTime();

    private ReceiptConnection(ByteChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the line.
     *
     * @param address {@code tcp://host:9100} or {@code file:///dev/usb/lp0}
     * @throws IOException when nothing is there, or within {@code patience} nobody answers
     */
    public static ReceiptConnection open(URI address, Duration patience) throws IOException {
        if ("file".equals(address.getScheme())) {
            return new ReceiptConnection(DeviceFile.open(Path.of(address)));
        }
        SocketChannel channel = SocketChannel.open();
        try {
            channel.socket().setTcpNoDelay(true);
            channel.socket()
                    .connect(new InetSocketAddress(address.getHost(), address.getPort()), (int) patience.toMillis());
        } catch (IOException unreachable) {
            channel.close();
            throw unreachable;
        }
        return new ReceiptConnection(channel);
    }

    /** Sends bytes as a whole; blocks while the printer takes none. */
    public void send(byte[] bytes) throws IOException {
        writing.lock();
        try {
            write(bytes);
        } finally {
            writing.unlock();
        }
    }

    /** Sends bytes unless others are being sent; false then. */
    public boolean sendIfFree(byte[] bytes) throws IOException {
        if (!writing.tryLock()) {
            return false;
        }
        try {
            write(bytes);
        } finally {
            writing.unlock();
        }
        return true;
    }

    /** Tells the listener what the printer says, until the line ends. */
    public void readAll(Listener listener) throws IOException {
        AnswerReader reader = new AnswerReader(listener);
        while (channel.read(answer.clear()) > 0) {
            lastHeardNanos = System.nanoTime();
            answer.flip();
            while (answer.hasRemaining()) {
                reader.take(answer.get());
            }
        }
    }

    /** How long the printer has said nothing. */
    public Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastHeardNanos);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
    }

    /** Hears what the printer says, on the thread that reads. */
    public interface Listener extends AnswerReader.Answers {}
}
