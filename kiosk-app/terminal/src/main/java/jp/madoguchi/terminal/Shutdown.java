package jp.madoguchi.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import jpos.JposException;

/** What was started, to be stopped in reverse order; one that fails to stop doesn't keep the others from it. */
final class Shutdown implements AutoCloseable {
    private final Deque<Runnable> steps = new ArrayDeque<>();

    <T extends ExecutorService> T keep(T executor) {
        steps.push(executor::shutdownNow);
        return executor;
    }

    /** Something that is closed in its own way; a device may refuse to. */
    <T> T keep(T device, Closing<T> closing) {
        steps.push(() -> {
            try {
                closing.close(device);
            } catch (JposException e) {
                System.getLogger(Shutdown.class.getName())
                        .log(System.Logger.Level.WARNING, "a device did not close: {0}", e.getErrorCode());
            }
        });
        return device;
    }

    @Override
    public void close() {
        while (!steps.isEmpty()) {
            try {
                steps.pop().run();
            } catch (RuntimeException e) {
                System.getLogger(Shutdown.class.getName())
                        .log(System.Logger.Level.WARNING, "a part of the kiosk did not stop", e);
            }
        }
    }

    /** How a device is closed. */
    interface Closing<T> {
        void close(T device) throws JposException;
    }
}
