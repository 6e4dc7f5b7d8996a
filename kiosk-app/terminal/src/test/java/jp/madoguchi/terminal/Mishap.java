package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

/** The moment at which something broke. */
record Mishap(long nanos) {
    static final Duration TOLD_WITHIN = Duration.ofSeconds(3);

    static Mishap now() {
        return new Mishap(System.nanoTime());
    }

    /** The screen says so by now, and it has not taken too long. */
    void wasToldInTime() {
        Duration told = Duration.ofNanos(System.nanoTime() - nanos);
        assertTrue(told.compareTo(TOLD_WITHIN) < 0, told::toString);
    }
}
