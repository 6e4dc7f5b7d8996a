package jp.madoguchi.virtual;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** One run of pcscd, under a launcher that ends it when our end of the launcher's input is closed. */
final class PcscProcess implements AutoCloseable {
    private static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
    private static final Path RUN_DIRECTORY = Path.of("/run/pcscd");
    private static final String READY = "daemon ready";
    private static final String NO_PORT = "Could not initialize connection to virtual ICC";
    private static final int SECONDS_TO_END = 5;

    private final Process launcher;
    private final int port;

    private PcscProcess(Process launcher, int port) {
        this.launcher = launcher;
        this.port = port;
    }

    static PcscProcess start(Path socket, int port) throws IOException {
        if (!Files.exists(DRIVER)) {
            throw new IOException(
                    "vpcd is not installed: apt-get install --no-install-recommends pcscd vsmartcard-vpcd");
        }
        Path readers = Files.createDirectories(socket.resolveSibling(socket.getFileName() + ".d"));
        Files.writeString(
                readers.resolve("vpcd"),
                """
                FRIENDLYNAME "Virtual PCD"
                DEVICENAME   /dev/null:%d
                LIBPATH      %s
                CHANNELID    %d
                """
                        .formatted(port, DRIVER, port));
        Files.deleteIfExists(socket);
        Process launcher = new ProcessBuilder(command(socket, readers))
                .redirectErrorStream(true)
                .start();
        return new PcscProcess(launcher, port).untilReady();
    }

    int port() {
        return port;
    }

    /** SIGKILL to pcscd itself, so that it leaves nothing tidied; the launcher then ends by itself. */
    void kill() {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        await();
    }

    @Override
    public void close() {
        try {
            launcher.getOutputStream().close();
        } catch (IOException e) {
            launcher.destroy();
        }
        await();
    }

    private void await() {
        try {
            if (!launcher.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            launcher.descendants().forEach(ProcessHandle::destroyForcibly);
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private PcscProcess untilReady() throws IOException {
        BufferedReader log = launcher.inputReader(StandardCharsets.UTF_8);
        StringBuilder seen = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            seen.append(line).append('\n');
            if (line.contains(NO_PORT)) {
                close();
                throw new PortTakenException(port);
            }
            if (line.contains(READY)) {
                drain(log);
                return this;
            }
        }
        await();
        throw new IOException("pcscd did not start:\n" + seen);
    }

    /** A full pipe would stop pcscd. What it prints at this level are readers and status words, no APDU. */
    private static void drain(BufferedReader log) {
        Thread drain = new Thread(() -> log.lines().forEach(line -> {}), "pcscd-log");
        drain.setDaemon(true);
        drain.start();
    }

    private static List<String> command(Path socket, Path readers) throws IOException {
        List<String> command = new ArrayList<>(List.of("perl", "-e", script(), socket.toString()));
        if (!Files.isDirectory(RUN_DIRECTORY) && !Files.isWritable(RUN_DIRECTORY.getParent())) {
            command.addAll(List.of("unshare", "--map-root-user", "--mount", "sh", "-c"));
            command.addAll(List.of("mount -t tmpfs tmpfs /run && exec \"$@\"", "sh"));
        }
        command.addAll(List.of("/usr/sbin/pcscd", "--foreground", "--info", "--config", readers.toString()));
        return command;
    }

    private static String script() throws IOException {
        try (InputStream in = Objects.requireNonNull(PcscProcess.class.getResourceAsStream("launch-pcscd.pl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
