package jp.madoguchi.terminal.device;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import jpos.JposException;

/**
 * The one thread on which a device is called, so that a device that hangs takes nobody with it. A call that is given up is
 * left to its thread, and later calls get a fresh one; a call that is given up, or waits behind one that is, is never begun.
 */
final class Lane implements AutoCloseable {
    /** Something that a device is asked to do. */
    interface DeviceCall<T> {
        T call() throws JposException;
    }

    private final String name;
    private ExecutorService thread;

    Lane(String name) {
        this.name = name;
        this.thread = fresh(name);
    }

    /**
     * Calls the device and waits.
     *
     * @param late takes what the call brought when it comes back after it was given up
     * @return empty when the device has not answered by the deadline: then the call was not begun and never will be, or it
     *     is stuck in the device, and nobody knows what becomes of it
     * @throws JposException what the device said
     */
    <T> Optional<T> call(Duration deadline, DeviceCall<T> call, Consumer<T> late) throws JposException {
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
            if (e.getCause() instanceof JposException said) {
                throw said;
            }
            throw new IllegalStateException("a device call failed", e.getCause());
        }
    }

    private <T> void run(
            ExecutorService mine, CompletableFuture<Optional<T>> answer, DeviceCall<T> call, Consumer<T> late) {
        if (answer.isDone() || current() != mine) {
            answer.complete(Optional.empty());
            return;
        }
        try {
            T brought = call.call();
            if (!answer.complete(Optional.of(brought))) {
                late.accept(brought);
            }
        } catch (JposException | RuntimeException | Error said) {
            // Whatever it is, whoever waits is told; when nobody does, nobody asked for it any more.
            answer.completeExceptionally(said);
        }
    }

    private synchronized void leave(ExecutorService stuck) {
        if (thread == stuck) {
            // What was sent to it is still done, in order, should it ever come back.
            stuck.shutdown();
            thread = fresh(name);
        }
    }

    /** Lets the device do something whose end nobody waits for. */
    void send(Runnable call) {
        current().execute(call);
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

    @Override
    public synchronized void close() {
        thread.shutdownNow();
    }
}
