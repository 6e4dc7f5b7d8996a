package jp.madoguchi.print.verify;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads a file with an end to it: there is always one more way to make a library for pictures or PDF work without end. */
final class Watched {
    /** Of the processor, for a machine may have other work too: fifty scanned pages take less. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final long LOOK_MILLISECONDS = 200;

    private Watched() {}

    /**
     * What reading a file gives. One that is given up goes on in the background until the process ends.
     *
     * @throws IOException that of reading, or one that says the file takes too long; both name it
     */
    static <T> T reading(Path file, Callable<T> reading) throws IOException {
        var task = new FutureTask<>(reading);
        Thread reader = new Thread(task, "reader of a file");
        reader.setDaemon(true);
        reader.start();
        while (true) {
            try {
                return task.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long spent = ManagementFactory.getThreadMXBean().getThreadCpuTime(reader.getId());
                if (spent > LONGEST.toNanos()) {
                    throw new IOException(file + ": takes longer to read than any certificate or scan", e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(file + ": reading it was broken off", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException unreadable) {
                    throw unreadable;
                }
                throw new IllegalStateException(e);
            }
        }
    }
}
