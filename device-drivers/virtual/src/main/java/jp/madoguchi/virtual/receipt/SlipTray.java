package jp.madoguchi.virtual.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Where the slips fall that are cut off: in memory, and in a directory if there is one. */
final class SlipTray {
    private final Optional<Path> directory;
    private final List<Slip> slips = new ArrayList<>();

    SlipTray(Optional<Path> directory) {
        this.directory = directory;
    }

    synchronized void add(Slip slip) {
        slips.add(slip);
        directory.ifPresent(folder -> {
            try {
                slip.writeTo(Files.createDirectories(folder), "receipt-" + slips.size());
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
        notifyAll();
    }

    synchronized List<Slip> slips() {
        return List.copyOf(slips);
    }

    synchronized boolean await(int count, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (slips.size() < count && end - System.nanoTime() > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, end - System.nanoTime()));
        }
        return slips.size() >= count;
    }
}
