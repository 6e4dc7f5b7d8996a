package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

/** The moment at which something broke, or was mended. */
record Mishap(long nanos) {
    static final Duration TOLD_WITHIN = Duration.ofSeconds(3);

    private static final Duration WORKS_WITHIN = Duration.ofSeconds(2);

    static Mishap now() {
        return new Mishap(System.nanoTime());
    }

    /** The screen says so by now, and it has not taken too long. */
    void wasToldInTime() {
        isOverWithin(TOLD_WITHIN);
    }

    /** What came back works by now, and that has not taken too long. */
    void worksAgainInTime() {
        isOverWithin(WORKS_WITHIN);
    }

    private void isOverWithin(Duration limit) {
        Duration passed = Duration.ofNanos(System.nanoTime() - nanos);
        assertTrue(passed.compareTo(limit) < 0, passed::toString);
    }
}
