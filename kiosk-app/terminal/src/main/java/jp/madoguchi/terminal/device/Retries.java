package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jpos.JposException;

/** Goes on trying to take a device that was away at first: a kiosk starts without it, and has it once it is there. */
final class Retries implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Retries.class.getName());
    /** What comes back is to work again within two seconds. */
    private static final int PAUSE_MILLIS = 500;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var retries = new Thread(task, "retries");
        retries.setDaemon(true);
        return retries;
    });
    private final Executor later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, thread);

    /**
     * Takes it now, or else as soon as it can be had.
     *
     * @throws JposException when it is not for being away that it can't be had
     */
    void take(Taking.Call taking) throws JposException {
        try {
            taking.run();
        } catch (JposException said) {
            if (!Taking.isAway(said)) {
                throw said;
            }
            LOG.log(Level.WARNING, "{0}; it is tried again until it is there", said.getMessage());
            tryAgain(taking);
        }
    }

    /** Tries now and then, from a little later on. */
    void tryAgain(Taking.Call taking) {
        later.execute(() -> again(taking));
    }

    private void again(Taking.Call taking) {
        try {
            taking.run();
        } catch (JposException still) {
            LOG.log(Level.DEBUG, "still: {0}", still.getMessage());
            if (!thread.isShutdown()) {
                tryAgain(taking);
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
