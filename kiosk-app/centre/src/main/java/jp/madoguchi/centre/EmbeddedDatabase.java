package jp.madoguchi.centre;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL of the centre's own, for the sandbox. Its data outlives the process, even one that is killed, but not a loss
 * of power: it does not wait for the disk.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PID_FILE = "postmaster.pid";
    /** Beside the data: held by whoever runs the server, and given back by the system when that process ends in any way. */
    private static final String LOCK_SUFFIX = ".lock";
    /** Of that file, counted from 0: the port on which the server listens. */
    private static final int PORT_LINE = 3;

    private final EmbeddedPostgres postgres;
    private final FileChannel lock;

    private EmbeddedDatabase(EmbeddedPostgres postgres, FileChannel lock) {
        this.postgres = postgres;
        this.lock = lock;
    }

    /**
     * Starts it on this directory.
     *
     * @throws IOException also when another process runs one there
     */
    static EmbeddedDatabase start(Path directory) throws IOException {
        FileChannel lock = lock(directory);
        try {
            endLeftOver(directory);
            return new EmbeddedDatabase(
                    EmbeddedPostgres.builder()
                            .setDataDirectory(directory)
                            .setCleanDataDirectory(false)
                            .setPGStartupWait(PATIENCE)
                            .start(),
                    lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        Path file = directory.resolveSibling(directory.getFileName() + LOCK_SUFFIX);
        FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new IOException("another centre is running on " + directory
                    + "; end it, or give this one a sandbox of its own (--sandbox) or a database (--database)");
        }
        return lock;
    }

    /** The address of the PostgreSQL that runs on this directory already, if one does. */
    static Optional<String> running(Path directory) throws IOException {
        Path pid = directory.resolve(PID_FILE);
        if (!Files.exists(pid)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pid);
        return postgres(lines)
                .map(process ->
                        "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/postgres?user=postgres");
    }

    /** Address without a password: the server listens on loopback only. */
    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** A centre that was killed leaves its PostgreSQL running on the same directory. */
    private static void endLeftOver(Path directory) throws IOException {
        Path pid = directory.resolve(PID_FILE);
        if (!Files.exists(pid)) {
            return;
        }
        var process = postgres(Files.readAllLines(pid));
        if (process.isPresent()) {
            process.get().destroy();
            await(process.get());
        }
        Files.deleteIfExists(pid);
    }

    /** The process that wrote these lines; another one may have its number by now. */
    private static Optional<ProcessHandle> postgres(List<String> pidFile) {
        return ProcessHandle.of(Long.parseLong(pidFile.get(0).trim()))
                .filter(each -> each.info().command().orElse("").contains("postgres"));
    }

    private static void await(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("the PostgreSQL of an earlier run does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            postgres.close();
        } finally {
            lock.close();
        }
    }
}
