package jp.madoguchi.virtual.changer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The line between a machine and its driver, one driver at a time. Requests are answered by one line each: {@code HELLO},
 * {@code COUNTS}, {@code ACCEPT}, {@code STOP}, {@code STORE}, {@code REPAY}, {@code PAY counts}; the answer begins with OK or
 * ERR. Lines that begin with an exclamation mark are the machine's own: {@code !money counts}, {@code !jam}, {@code !jam-ok},
 * {@code !stock counts}.
 */
final class ChangerLine implements AutoCloseable {
    private final VirtualChanger machine;
    private final ServerSocket server;
    private Optional<Socket> driver = Optional.empty();
    private Optional<PrintWriter> out = Optional.empty();
    private volatile Optional<String> slow = Optional.empty();

    private ChangerLine(VirtualChanger machine, ServerSocket server) {
        this.machine = machine;
        this.server = server;
    }

    static ChangerLine listen(VirtualChanger machine, int port) throws IOException {
        var line = new ChangerLine(machine, new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        var thread = new Thread(line::serve, "virtual-changer");
        thread.setDaemon(true);
        thread.start();
        return line;
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                if (machine.isOn()) {
                    converse(socket);
                }
            } catch (IOException gone) {
                // The driver has hung up, or the plug was pulled; the next one may come.
            } finally {
                drop();
            }
        }
    }

    private void converse(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        var writer = new PrintWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII), true);
        synchronized (this) {
            driver = Optional.of(socket);
            out = Optional.of(writer);
            notifyAll();
        }
        for (String request = in.readLine(); request != null; request = in.readLine()) {
            String answer = machine.answer(request);
            if (slow.filter(request::startsWith).isPresent()) {
                slow = Optional.empty();
                in.mark(1);
                if (in.read() < 0) {
                    return;
                }
                in.reset();
            }
            tell(answer);
        }
    }

    /** The answer to the next request that begins so comes only after the request that follows. */
    void answerLate(String request) {
        slow = Optional.of(request);
    }

    /** Waits until a driver is there; false when time was up. */
    synchronized boolean awaitDriver(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (out.isEmpty()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** Says something to the driver, if there is one. */
    synchronized void tell(String text) {
        out.ifPresent(there -> there.println(text));
    }

    /** Hangs up. */
    synchronized void drop() {
        out = Optional.empty();
        driver.ifPresent(ChangerLine::close);
        driver = Optional.empty();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed as far as anybody can tell.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        drop();
    }
}
