package jp.madoguchi.virtual.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** The printer's TCP port on loopback; one connection at a time, as with most receipt printers. */
final class ReceiptPort implements AutoCloseable {
    /** What happens on the line. */
    interface Line {
        void connected(Socket client) throws IOException;

        void received(byte next);

        void ended();
    }

    private static final int FREED_WITHIN_MILLIS = 1000;

    private final Line line;
    private final int port;
    private @Nullable ServerSocket server;
    private @Nullable Thread ear;
    private @Nullable Socket client;

    ReceiptPort(int wanted, Line line) throws IOException {
        this.line = line;
        port = listen(wanted);
    }

    int port() {
        return port;
    }

    synchronized boolean isOpen() {
        return server != null;
    }

    /** Listens again after {@link #close()}. */
    void open() throws IOException {
        listen(port);
    }

    /** The port is free when this returns, unless that takes too long: it is taken for as long as somebody waits at it. */
    @Override
    public void close() throws IOException {
        Thread waiting = hangUp();
        if (waiting != null && waiting != Thread.currentThread()) {
            try {
                waiting.join(FREED_WITHIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized @Nullable Thread hangUp() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
        if (client != null) {
            client.close();
        }
        return ear;
    }

    private synchronized int listen(int wanted) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        server = socket;
        Thread thread = new Thread(() -> acceptAll(socket), "virtual-receipt-port");
        thread.setDaemon(true);
        thread.start();
        ear = thread;
        return socket.getLocalPort();
    }

    private void acceptAll(ServerSocket socket) {
        while (!socket.isClosed()) {
            try (Socket next = socket.accept()) {
                serve(next);
            } catch (IOException ended) {
                line.ended();
            }
        }
    }

    private void serve(Socket next) throws IOException {
        synchronized (this) {
            client = next;
        }
        next.setTcpNoDelay(true);
        line.connected(next);
        InputStream in = next.getInputStream();
        for (int value = in.read(); value >= 0; value = in.read()) {
            line.received((byte) value);
        }
        line.ended();
    }
}
