package jp.madoguchi.changer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * A connection to the machine.
 *
 * @param answers what it said to a request and nobody has taken yet: one at most
 * @param hello what the machine said of itself at the beginning, behind OK: its stock, and a word more when it is jammed
 */
record Connection(Socket socket, BufferedReader in, PrintWriter out, BlockingQueue<String> answers, String hello) {
    private static final int CONNECT_MILLIS = 1000;
    private static final String OK = "OK ";

    /**
     * Connects and greets; closing the socket ends it from any thread.
     *
     * @throws IOException when nothing is there, or what is there doesn't greet within the patience
     */
    static Connection greeted(Socket socket, int port, int patienceMillis) throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
        socket.setSoTimeout(patienceMillis);
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.println("HELLO");
        String hello = in.readLine();
        if (hello == null || !hello.startsWith(OK)) {
            throw new IOException("no changer at port " + port);
        }
        // From now on it speaks only when there is something to say.
        socket.setSoTimeout(0);
        return new Connection(socket, in, out, new ArrayBlockingQueue<>(1), hello.substring(OK.length()));
    }

    static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed as far as anybody can tell.
            return;
        }
    }
}
