package jp.madoguchi.virtual.receipt;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** The printer's insides: what it has received and not yet printed, its paper, its cover, and the one who waits for both. */
final class Works {
    /** The buffer was cleared while a command was read or waited for paper. */
    static final class ClearedException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final Deque<Byte> received = new ArrayDeque<>();
    private final Runnable changed;
    private boolean empty;
    private boolean nearEnd;
    private boolean coverOpen;
    private boolean cutterStuck;
    private int linesLeft = Integer.MAX_VALUE;
    private Duration perLine = Duration.ZERO;
    private int clearings;
    private int lines;

    /** @param changed hears of each change of paper, cover and cutter */
    Works(Runnable changed) {
        this.changed = changed;
    }

    synchronized void receive(byte next) {
        received.add(next);
        notifyAll();
    }

    /** The next byte to be printed or obeyed; waits for it. */
    synchronized int take(int clearing) throws ClearedException, InterruptedException {
        while (received.isEmpty() || clearings != clearing) {
            requireSame(clearing);
            wait();
        }
        return received.remove() & 0xFF;
    }

    /** Which clearing this is the time after. */
    synchronized int clearing() {
        return clearings;
    }

    synchronized void clear() {
        received.clear();
        clearings++;
        notifyAll();
    }

    /** Waits for paper and a shut cover, and takes the time that a line takes. */
    synchronized void advance(int clearing) throws ClearedException, InterruptedException {
        long end = System.nanoTime() + perLine.toNanos();
        while (!isReady() || end - System.nanoTime() > 0) {
            requireSame(clearing);
            wait(isReady() ? Math.max(1, (end - System.nanoTime()) / 1_000_000) : 0);
        }
        requireSame(clearing);
        lines++;
        notifyAll();
        linesLeft--;
        if (linesLeft == 0) {
            change(() -> empty = true);
        }
    }

    synchronized int lines() {
        return lines;
    }

    /** Waits until so many lines have been printed since it was made; false when time was up. */
    synchronized boolean awaitLines(int count, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (lines < count && end - System.nanoTime() > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, end - System.nanoTime()));
        }
        return lines >= count;
    }

    synchronized boolean isReady() {
        return !empty && !coverOpen && !cutterStuck;
    }

    synchronized boolean isEmpty() {
        return empty;
    }

    synchronized boolean isNearEnd() {
        return nearEnd || empty;
    }

    synchronized boolean isCoverOpen() {
        return coverOpen;
    }

    synchronized boolean isCutterStuck() {
        return cutterStuck;
    }

    void empty(boolean now) {
        change(() -> {
            empty = now;
            linesLeft = Integer.MAX_VALUE;
        });
    }

    void nearEnd(boolean now) {
        change(() -> nearEnd = now);
    }

    void coverOpen(boolean now) {
        change(() -> coverOpen = now);
    }

    void cutterStuck(boolean now) {
        change(() -> cutterStuck = now);
    }

    synchronized void emptyAfter(int lines) {
        linesLeft = lines;
    }

    synchronized void perLine(Duration each) {
        perLine = each;
    }

    private void change(Runnable change) {
        synchronized (this) {
            change.run();
            notifyAll();
        }
        changed.run();
    }

    private void requireSame(int clearing) throws ClearedException {
        if (clearings != clearing) {
            throw new ClearedException();
        }
    }
}
