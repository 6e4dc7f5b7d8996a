package jp.madoguchi.virtual.printer;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** IPP over HTTP (RFC 8010, section 4), on loopback only. */
final class PrinterServer implements AutoCloseable {
    static final String PATH = "/ipp/print";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    /** What an IPP request is answered with. */
    interface Answer {
        IppPacket to(IppPacket request, byte[] document) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "virtual-printer-http");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean silent;
    private int knocks;

    private PrinterServer(HttpServer server) {
        this.server = server;
    }

    /** @throws IOException when the port is taken; 0 takes a free one */
    static PrinterServer bind(int port) throws IOException {
        // Without it the JDK's server lets each answer wait 40 ms for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        return new PrinterServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    }

    void start(Answer answer) {
        server.createContext(PATH, exchange -> handle(exchange, answer));
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Hangs up on every request, as a printer does whose network is gone. */
    void silent(boolean hangUp) {
        silent = hangUp;
    }

    boolean isSilent() {
        return silent;
    }

    /** Waits until somebody has asked so many times since this was called, whether or not he is answered. */
    synchronized boolean awaitKnocks(int count, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        int wanted = knocks + count;
        while (knocks < wanted && end - System.nanoTime() > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, end - System.nanoTime()));
        }
        return knocks >= wanted;
    }

    private synchronized void knocked() {
        knocks++;
        notifyAll();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange;
                IppInputStream in = new IppInputStream(
                        new ByteArrayInputStream(exchange.getRequestBody().readAllBytes()))) {
            knocked();
            if (silent) {
                return;
            }
            IppPacket request = in.readPacket();
            byte[] body = encode(answer.to(request, in.readAllBytes()));
            exchange.getResponseHeaders().set("Content-Type", "application/ipp");
            exchange.sendResponseHeaders(OK, body.length);
            exchange.getResponseBody().write(body);
        } catch (com.hp.jipp.util.ParseError notIpp) {
            exchange.sendResponseHeaders(BAD_REQUEST, -1);
        }
    }

    private static byte[] encode(IppPacket answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (IppOutputStream out = new IppOutputStream(bytes)) {
            out.write(answer);
        }
        return bytes.toByteArray();
    }
}
