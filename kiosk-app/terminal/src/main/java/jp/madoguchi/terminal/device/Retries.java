package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
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
    private final Runnable changed;
    private volatile Optional<String> obstacle = Optional.empty();
    private final Executor later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, thread);

    /** @param changed hears when the device could not be had at first, and when it was had */
    Retries(Runnable changed) {
        this.changed = changed;
    }

    /** Why it can't be had, in the words of its service and with the remedy; empty once it was had. */
    Optional<String> obstacle() {
        return obstacle;
    }

    /**
     * Takes it now, or else as soon as it can be had.
     *
     * @throws JposException when it is not for being away that it can't be had
     */
    void take(Taking.Call taking) throws JposException {
        try {
            taking.run();
            changed.run();
        } catch (JposException said) {
            if (!Taking.isAway(said)) {
                throw said;
            }
            tryAgain(taking, said);
        }
    }

    /** The same of a device that the kiosk can do without: whatever it says it is tried again. */
    void takeSoon(Taking.Call taking) {
        try {
            taking.run();
            changed.run();
        } catch (JposException said) {
            tryAgain(taking, said);
        }
    }

    private void tryAgain(Taking.Call taking, JposException said) {
        obstacle = Optional.ofNullable(said.getMessage());
        changed.run();
        later.execute(() -> again(taking));
    }

    private void again(Taking.Call taking) {
        try {
            taking.run();
            obstacle = Optional.empty();
            changed.run();
        } catch (JposException still) {
            LOG.log(Level.DEBUG, "still: {0}", still.getMessage());
            if (!thread.isShutdown()) {
                later.execute(() -> again(taking));
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
