package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells the log how a device is, one line a change: that it goes, why, and that it works again. One that works from the start is no news. */
final class DeviceLog {
    private static final Logger LOG = System.getLogger(DeviceLog.class.getName());

    private final String logicalName;
    private final Supplier<Optional<String>> trouble;
    private Optional<String> told = Optional.empty();
    private boolean telling;

    /** @param trouble what is wrong with it now, in words that stay the same as long as it is; empty when it works */
    DeviceLog(String logicalName, Supplier<Optional<String>> trouble) {
        this.logicalName = logicalName;
        this.trouble = trouble;
    }

    /**
     * To be called when it was had, or could not be had for now: its events while it is being taken tell of nothing yet. Says whether
     * it has changed.
     */
    boolean tellFromNowOn() {
        synchronized (this) {
            telling = true;
        }
        return look();
    }

    /** To be called when it may have changed; from any thread. Says whether it has, as far as the log tells already. */
    boolean look() {
        boolean changed = false;
        // Asked again after each line, for another thread may have had a later answer and told it before.
        while (isNews(trouble.get())) {
            changed = true;
        }
        return changed;
    }

    private synchronized boolean isNews(Optional<String> now) {
        if (!telling || now.equals(told)) {
            return false;
        }
        told = now;
        now.ifPresentOrElse(
                what -> LOG.log(Level.WARNING, "{0}: {1}", logicalName, what),
                () -> LOG.log(Level.INFO, "{0}: works again", logicalName));
        return true;
    }
}
