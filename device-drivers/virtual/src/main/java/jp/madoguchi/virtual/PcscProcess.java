package jp.madoguchi.virtual;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of pcscd, under a launcher that ends it when our end of the launcher's input is closed. */
final class PcscProcess implements AutoCloseable {
    private static final String READY = "daemon ready";
    private static final int SECONDS_TO_END = 5;

    private final Process launcher;

    private PcscProcess(Process launcher) {
        this.launcher = launcher;
    }

    static PcscProcess start(Path socket, Wiring wiring) throws IOException {
        Path readers = wiring.lay(socket);
        Files.deleteIfExists(socket);
        Process launcher = new ProcessBuilder(command(socket, readers, wiring))
                .redirectErrorStream(true)
                .start();
        PcscProcess process = new PcscProcess(launcher);
        process.awaitReady(wiring);
        return process;
    }

    /** pcscd itself, which the launcher has started. */
    ProcessHandle pcscd() {
        return launcher.children().findFirst().orElseThrow(() -> new IllegalStateException("pcscd has ended"));
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

    private void awaitReady(Wiring wiring) throws IOException {
        BufferedReader log = launcher.inputReader(StandardCharsets.UTF_8);
        StringBuilder seen = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            seen.append(line).append('\n');
            try {
                wiring.heed(line);
            } catch (IOException refused) {
                close();
                throw refused;
            }
            if (line.contains(READY)) {
                drain(log);
                return;
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

    private static List<String> command(Path socket, Path readers, Wiring wiring) {
        List<String> command =
                new ArrayList<>(List.of("perl", "-e", Scripts.text("launch-pcscd.pl"), socket.toString()));
        command.addAll(
                wiring.around(List.of("/usr/sbin/pcscd", "--foreground", "--info", "--config", readers.toString())));
        return command;
    }
}
