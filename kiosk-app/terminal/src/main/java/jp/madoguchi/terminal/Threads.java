package jp.madoguchi.terminal;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.session.conversation.IdleClock;

/** The threads of the kiosk: named, and none of them keeps the program alive. */
final class Threads {
    private Threads() {}

    /** One thread for what must happen in order. */
    static ScheduledExecutorService inOrder(String name) {
        return Executors.newSingleThreadScheduledExecutor(daemons(name));
    }

    /** As many threads as there are procedures under way. */
    static ExecutorService asNeeded(String name) {
        return Executors.newCachedThreadPool(daemons(name));
    }

    /** Calls back on this executor. */
    static IdleClock.Timer timer(ScheduledExecutorService executor) {
        return (Duration delay, Runnable action) -> {
            ScheduledFuture<?> call = executor.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> call.cancel(false);
        };
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
