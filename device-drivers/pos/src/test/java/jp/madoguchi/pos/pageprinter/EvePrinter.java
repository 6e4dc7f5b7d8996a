package jp.madoguchi.pos.pageprinter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * The sample printer of CUPS (Debian package cups-ipp-utils), which nobody here wrote, on loopback.
 *
 * <p>It wants a system bus even with DNS-SD switched off, so it gets a bus of its own.
 */
final class EvePrinter implements AutoCloseable {
    private final Path directory;
    private final int port;
    private final Process bus;
    private final Process printer;

    private EvePrinter(Path directory, int port, Process bus, Process printer) {
        this.directory = directory;
        this.port = port;
        this.bus = bus;
        this.printer = printer;
    }

    static EvePrinter start(Path directory) throws IOException {
        Path script = directory.resolve("printer.sh");
        try (InputStream text = EvePrinter.class.getResourceAsStream("/eve-printer.sh")) {
            Files.copy(Objects.requireNonNull(text), script);
        }
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + script);
        }
        Files.createDirectory(directory.resolve("spool"));
        Files.writeString(directory.resolve("mode"), "ok");
        int port = freePort();
        Process bus = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--print-address=1")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String address = firstLine(bus);
        return new EvePrinter(directory, port, bus, launch(directory, port, address));
    }

    URI uri() {
        return URI.create("ipp://localhost:" + port + "/ipp/print");
    }

    /** How the next job goes, or the one that waits: ok, paper, slow or jam. */
    void mode(String mode) throws IOException {
        // Whole or not at all: the script may be reading.
        Path next = Files.writeString(directory.resolve("mode.next"), mode);
        Files.move(next, directory.resolve("mode"), StandardCopyOption.ATOMIC_MOVE);
    }

    byte[] printed() throws IOException {
        return Files.readAllBytes(directory.resolve("printed.pdf"));
    }

    boolean hasPrinted() {
        return Files.exists(directory.resolve("printed.pdf"));
    }

    /** Returns once it has done this, by its name in IPP. */
    void awaitDone(String operation) throws IOException {
        Path log = directory.resolve("printer.log");
        while (!Files.readString(log, StandardCharsets.ISO_8859_1).contains(operation + " successful-ok")) {
            Thread.onSpinWait();
        }
    }

    /** Ends it in the middle of whatever it does. */
    void kill() {
        printer.descendants().forEach(ProcessHandle::destroyForcibly);
        printer.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        bus.destroyForcibly();
    }

    private static Process launch(Path directory, int port, String busAddress) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                "ippeveprinter",
                "-v",
                "-2",
                "-r",
                "off",
                "-n",
                "localhost",
                "-p",
                String.valueOf(port),
                "-d",
                directory.resolve("spool").toString(),
                "-c",
                directory.resolve("printer.sh").toString(),
                "-f",
                "application/pdf",
                "Test A4");
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", busAddress);
        return builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("printer.log").toFile())
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return Objects.requireNonNull(reader.readLine(), "dbus-daemon printed no address");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
