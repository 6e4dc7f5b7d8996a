package jp.madoguchi.virtual;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A pcscd of our own beside any other on the machine: own client socket, own directory of readers, and vpcd as its only
 * reader, on a free port. It ends with this program, even when that is killed.
 *
 * <p>Clients find it by the environment variable {@code PCSCLITE_CSOCK_NAME}, which libpcsclite reads once in a process, so
 * it has to be set before that process starts. pcscd itself has its socket's path compiled in, but takes a listening socket
 * over from whoever started it when {@code LISTEN_FDS} and {@code LISTEN_PID} say so (sd_listen_fds); a few lines of Perl,
 * which every Debian has, open that socket. Seen with pcscd 1.9.9 of Debian 12, as root and as a plain user: the one thing
 * it wants beyond that is a directory {@code /run/pcscd}, which a plain user's daemon gets in a mount namespace of its own.
 */
public final class PcscDaemon implements AutoCloseable {
    /** Names the socket to libpcsclite. */
    public static final String SOCKET_VARIABLE = "PCSCLITE_CSOCK_NAME";
    /** Names vpcd's port to our own programs. */
    public static final String PORT_VARIABLE = "VPCD_PORT";

    private static final int LONGEST_SOCKET_PATH = 107;
    private static final int ATTEMPTS = 5;

    private final Path socket;
    private final VpcdWiring wiring;
    private PcscProcess process;

    private PcscDaemon(Path socket, VpcdWiring wiring) throws IOException {
        this.socket = socket;
        this.wiring = wiring;
        this.process = PcscProcess.start(socket, wiring);
    }

    /**
     * Starts it and waits until it serves.
     *
     * @param socket where clients connect; at most 107 characters, as the kernel demands
     * @throws IOException when another daemon serves there already; when pcscd or vpcd is not installed or does not start: the
     *     message says what it printed
     */
    public static PcscDaemon start(Path socket) throws IOException {
        Path absolute = socket.toAbsolutePath().normalize();
        if (absolute.toString().length() > LONGEST_SOCKET_PATH) {
            throw new IOException("path of the socket too long for the kernel (107): " + absolute);
        }
        if (isServed(absolute)) {
            throw new IOException(
                    "another reader already serves at " + absolute + "; end it first, or name another socket");
        }
        IOException last = new IOException("pcscd was not tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return new PcscDaemon(absolute, new VpcdWiring(FreePorts.findPair()));
            } catch (PortTakenException e) {
                last = e;
            }
        }
        throw last;
    }

    /** The socket's path. */
    public Path socket() {
        return socket;
    }

    /** The TCP port of the reader's first slot, where a virtual card connects. */
    public int port() {
        return wiring.port();
    }

    /** The TCP port of the reader's second slot, {@code Virtual PCD 00 01}. */
    public int secondPort() {
        return port() + 1;
    }

    /** What clients and virtual cards need in their environment. */
    public Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put(SOCKET_VARIABLE, socket.toString());
        variables.put(PORT_VARIABLE, String.valueOf(port()));
        return variables;
    }

    /** Ends it without notice, as a crash would. */
    public void kill() {
        process.kill();
    }

    /** Starts it again on the same socket and the same port after {@link #kill}. */
    public void startAgain() throws IOException {
        process.kill();
        process = PcscProcess.start(socket, wiring);
    }

    /** Ends it and removes its socket. */
    @Override
    public void close() {
        process.close();
        deleteQuietly(socket);
    }

    /** A socket that a killed daemon left behind takes no connection. */
    private static boolean isServed(Path socket) {
        try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return client.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A socket that stays behind is replaced by the next start.
            file.toFile().deleteOnExit();
        }
    }
}
