package jp.madoguchi.centre;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL of the centre's own, for the sandbox. Its data outlives the process, even one that is killed, but not a loss
 * of power: it does not wait for the disk.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static EmbeddedDatabase start(Path directory) throws IOException {
        endLeftOver(directory);
        return new EmbeddedDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                .start());
    }

    /** Address without a password: the server listens on loopback only. */
    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** A centre that was killed leaves its PostgreSQL running on the same directory. */
    private static void endLeftOver(Path directory) throws IOException {
        Path pid = directory.resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            return;
        }
        long number = Long.parseLong(Files.readAllLines(pid).get(0).trim());
        var process = ProcessHandle.of(number)
                .filter(each -> each.info().command().orElse("").contains("postgres"));
        if (process.isPresent()) {
            process.get().destroy();
            await(process.get());
        }
        Files.deleteIfExists(pid);
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
        postgres.close();
    }
}
