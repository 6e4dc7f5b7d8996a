package jp.madoguchi.terminal.device;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import jpos.JposException;

/**
 * Takes a device and looks at it, on a thread of its own, and goes on trying as long as it can't be had. Who wants to know how it
 * is never waits for its service: one that does not come back stands in the way like one that refuses.
 */
final class DeviceWatch {
    /** What comes back is to work again within two seconds. */
    private static final int PAUSE_MILLIS = 500;
    /** Reading how a device is takes no time, and taking it two seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Many a service lets everybody wait while the device prints or pays. */
    private static final Duration PATIENCE_AT_WORK = Duration.ofMinutes(2);

    private final Taking taking;
    private final Taking.Call look;
    private final Runnable changed;
    private final ThreadPoolExecutor thread;
    private final Executor later;
    private final Executor afterPatience =
            CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private final AtomicInteger works = new AtomicInteger();
    private volatile long lastWork = System.nanoTime();
    private volatile OptionalLong begun = OptionalLong.empty();
    private volatile Optional<JposException> refused = Optional.empty();
    private volatile boolean known;

    /**
     * Watches nothing yet.
     *
     * @param look takes the device where it isn't yet, and reads how it is
     * @param changed hears whenever it may be otherwise than before; on any thread, and must not wait
     */
    DeviceWatch(Taking taking, Taking.Call look, Runnable changed) {
        this.taking = taking;
        this.look = look;
        this.changed = changed;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                this::daemon,
                // Nothing is looked at once it is closed.
                new ThreadPoolExecutor.DiscardPolicy());
        this.later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, thread);
    }

    /**
     * Takes it now, or else as soon as it can be had. Returns in time even where its service does not.
     *
     * @throws JposException when it is not for being away that it can't be had
     */
    void begin() throws JposException {
        Optional<JposException> said = firstLook();
        if (said.isPresent() && !Taking.isAway(said.get())) {
            thread.shutdownNow();
            throw said.get();
        }
    }

    /** The same of a device that the kiosk can do without: whatever it says it is tried again. */
    void beginAnyhow() {
        firstLook();
    }

    private Optional<JposException> firstLook() {
        var first = new CompletableFuture<Optional<JposException>>();
        thread.execute(() -> {
            lookNow();
            first.complete(refused);
        });
        return first.completeOnTimeout(Optional.empty(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** Looks soon, and once however often it is asked meanwhile; returns at once. */
    void look() {
        if (!again.get() && asked.compareAndSet(false, true)) {
            thread.execute(() -> {
                asked.set(false);
                lookNow();
            });
        }
    }

    private void lookNow() {
        begun = OptionalLong.of(System.nanoTime());
        afterPatience.execute(this::tellSilence);
        Optional<JposException> before = refused;
        refused = said();
        boolean wasSilent = isSilent();
        begun = OptionalLong.empty();
        known = true;
        if (refused.isPresent() && again.compareAndSet(false, true)) {
            later.execute(this::lookAgain);
        }
        // Words may have a time in them: of a service that says the same again nobody needs to hear.
        boolean news = refused.isEmpty() || wasSilent || !code(refused).equals(code(before));
        if (news && !thread.isShutdown()) {
            changed.run();
        }
    }

    private void tellSilence() {
        if (isSilent() && !thread.isShutdown()) {
            changed.run();
        }
    }

    private void lookAgain() {
        again.set(false);
        lookNow();
    }

    private Optional<JposException> said() {
        try {
            taking.tried("asked", look);
            return Optional.empty();
        } catch (JposException said) {
            return Optional.of(said);
        }
    }

    private static Optional<Integer> code(Optional<JposException> said) {
        return said.map(JposException::getErrorCode);
    }

    /** Why it can't be had or asked, in the words of its service and with the remedy; empty while it can. */
    Optional<String> obstacle() {
        return isSilent() ? Optional.of(taking.silence()) : refused.map(JposException::getMessage);
    }

    private boolean isSilent() {
        if (!known) {
            return true;
        }
        OptionalLong since = begun;
        if (since.isEmpty()) {
            return false;
        }
        long waited = System.nanoTime() - since.getAsLong();
        if (works.get() > 0) {
            return waited >= PATIENCE_AT_WORK.toNanos();
        }
        return Math.min(waited, System.nanoTime() - lastWork) >= PATIENCE.toNanos();
    }

    /** The device is put to work, until {@link #rest}: meanwhile its service may answer late. */
    void work() {
        works.incrementAndGet();
    }

    /** The work is done. */
    void rest() {
        lastWork = System.nanoTime();
        works.decrementAndGet();
        if (begun.isPresent()) {
            afterPatience.execute(this::tellSilence);
        }
    }

    private Thread daemon(Runnable task) {
        var watch = new Thread(task, "watch " + taking.logicalName());
        watch.setDaemon(true);
        return watch;
    }

    /**
     * Watches no more. Says whether the device can be closed: a service that does not come back would not come back from that either,
     * and keep the kiosk from ending.
     */
    boolean end() {
        thread.shutdownNow();
        try {
            return thread.awaitTermination(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
