package jp.madoguchi.terminal.device;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jpos.JposException;

/** The one thread on which a device is called, so that a device that hangs takes nobody with it. */
final class Lane implements AutoCloseable {
    private final ExecutorService thread;

    Lane(String name) {
        this.thread = Executors.newSingleThreadExecutor(task -> {
            var lane = new Thread(task, name);
            lane.setDaemon(true);
            return lane;
        });
    }

    /**
     * Calls the device and waits.
     *
     * @return empty when the device has not answered by the deadline; the call may still be running then
     * @throws JposException what the device said
     */
    <T> Optional<T> call(Duration deadline, Callable<T> call) throws JposException {
        Future<T> answer = thread.submit(call);
        try {
            return Optional.of(answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof JposException said) {
                throw said;
            }
            throw new IllegalStateException("a device call failed", e.getCause());
        }
    }

    /** Lets the device do something whose end nobody waits for. */
    void send(Runnable call) {
        thread.execute(call);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
