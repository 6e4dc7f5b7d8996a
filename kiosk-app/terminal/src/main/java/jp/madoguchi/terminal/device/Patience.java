package jp.madoguchi.terminal.device;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;

/** How long a payment waits for a machine that has gone, all in all: one whose line was down for a moment is soon back. */
final class Patience {
    private static final long WHOLE = Duration.ofSeconds(2).toNanos();
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private OptionalLong end = OptionalLong.empty();

    /** Waits a little, from the first time on; false when it has waited long enough. */
    boolean waits() {
        long now = System.nanoTime();
        if (end.isEmpty()) {
            end = OptionalLong.of(now + WHOLE);
        }
        if (end.getAsLong() - now <= 0 || Thread.currentThread().isInterrupted()) {
            return false;
        }
        LockSupport.parkNanos(PAUSE);
        return true;
    }
}
