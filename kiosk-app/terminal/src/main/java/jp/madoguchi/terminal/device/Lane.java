package jp.madoguchi.terminal.device;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import jpos.JposException;

/**
 * The one thread on which a device is called, so that a device that hangs takes nobody with it. A call that is given up is
 * left to its thread, and until it has come back no other is begun, nor ever one that waited behind it.
 */
final class Lane implements AutoCloseable {
    /** Something that a device is asked to do. */
    interface DeviceCall<T> {
        T call() throws JposException;
    }

    private static final Duration WAIT_AT_THE_END = Duration.ofMillis(500);

    private final String name;
    private final Runnable clear;
    private final Runnable back;
    /** What each thread is at; those that were left are among them. */
    private final Map<Thread, CompletableFuture<? extends Optional<?>>> running = new ConcurrentHashMap<>();

    private ExecutorService thread;
    private volatile boolean ended;

    Lane(String name) {
        this(name, () -> {});
    }

    /** A lane whose {@code back} is run, there, when a call that was given up has come back after all, in whatever way. */
    Lane(String name, Runnable back) {
        this(name, () -> {}, back);
    }

    /** The same; {@code clear} is run before that, as a part of the call: until it is done no other is begun. */
    Lane(String name, Runnable clear, Runnable back) {
        this.name = name;
        this.clear = clear;
        this.back = back;
        this.thread = fresh(name);
    }

    /**
     * Calls the device and waits; one that has not come back from an earlier call is not called, nor any at the end.
     *
     * @param late takes what the call brought when it comes back after it was given up; the call is not over before
     * @return empty when the device has not answered by the deadline: then the call was not begun and never will be, or it
     *     is stuck in the device, and nobody knows what becomes of it
     * @throws JposException what the device said; E_FAILURE where its service threw something else
     */
    <T> Optional<T> call(Duration deadline, DeviceCall<T> call, Consumer<T> late) throws JposException {
        if (ended || isStuck()) {
            return Optional.empty();
        }
        var answer = new CompletableFuture<Optional<T>>();
        ExecutorService mine = current();
        mine.execute(() -> run(mine, answer, call, late));
        try {
            Optional<T> brought = answer.completeOnTimeout(Optional.empty(), deadline.toMillis(), TimeUnit.MILLISECONDS)
                    .get();
            if (brought.isEmpty()) {
                leave(mine);
            }
            return brought;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            answer.complete(Optional.empty());
            leave(mine);
            return Optional.empty();
        } catch (ExecutionException e) {
            Throwable thrown = Objects.requireNonNullElse(e.getCause(), e);
            throw thrown instanceof JposException said ? said : Taking.failure(thrown);
        }
    }

    private <T> void run(
            ExecutorService mine, CompletableFuture<Optional<T>> answer, DeviceCall<T> call, Consumer<T> late) {
        if (answer.isDone() || current() != mine) {
            answer.complete(Optional.empty());
        } else {
            run(answer, call, late);
        }
    }

    private <T> void run(CompletableFuture<Optional<T>> answer, DeviceCall<T> call, Consumer<T> late) {
        running.put(Thread.currentThread(), answer);
        boolean inTime = false;
        try {
            inTime = isAnswered(answer, call, late);
            if (!inTime) {
                clear.run();
            }
        } finally {
            running.remove(Thread.currentThread());
        }
        if (!inTime && !ended) {
            back.run();
        }
    }

    /** Calls, and says whether somebody still waited for it. */
    private static <T> boolean isAnswered(CompletableFuture<Optional<T>> answer, DeviceCall<T> call, Consumer<T> late) {
        try {
            T brought = call.call();
            if (answer.complete(Optional.of(brought))) {
                return true;
            }
            late.accept(brought);
            return false;
        } catch (JposException | RuntimeException | Error said) {
            // Whatever it is, whoever waits is told; when nobody does, nobody asked for it any more.
            return answer.completeExceptionally(said);
        }
    }

    /** Whether a call that was given up has not come back yet. */
    boolean isStuck() {
        return running.values().stream().anyMatch(Lane::isGivenUp);
    }

    private static boolean isGivenUp(CompletableFuture<? extends Optional<?>> answer) {
        return answer.isDone()
                && !answer.isCompletedExceptionally()
                && answer.join().isEmpty();
    }

    private synchronized void leave(ExecutorService stuck) {
        if (thread == stuck) {
            // What was sent to it is still done, in order, should it ever come back.
            stuck.shutdown();
            thread = fresh(name);
        }
    }

    /** Lets the device do something whose end nobody waits for, even beside a call that was given up; by the deadline it is, too. */
    void send(Duration deadline, Runnable call) {
        current().execute(() -> {
            var answer = new CompletableFuture<Optional<Boolean>>()
                    .completeOnTimeout(Optional.empty(), deadline.toMillis(), TimeUnit.MILLISECONDS);
            DeviceCall<Boolean> done = () -> {
                call.run();
                return true;
            };
            run(answer, done, late -> {});
        });
    }

    private synchronized ExecutorService current() {
        return thread;
    }

    private static ExecutorService fresh(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            var lane = new Thread(task, name);
            lane.setDaemon(true);
            return lane;
        });
    }

    /** Calls nothing more. Says whether the device has come back from every call; one that has not can't be closed either. */
    boolean end() {
        ended = true;
        ExecutorService last = current();
        last.shutdownNow();
        try {
            return last.awaitTermination(WAIT_AT_THE_END.toMillis(), TimeUnit.MILLISECONDS) && !isStuck();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        end();
    }
}
