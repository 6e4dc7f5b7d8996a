package jp.madoguchi.virtual.pos;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jpos.events.StatusUpdateEvent;
import jpos.events.StatusUpdateListener;

/** Keeps the StatusUpdateEvents of a control and waits for the next ones. */
public final class StatusRecorder implements StatusUpdateListener {
    private static final int PATIENCE_SECONDS = 15;

    private final LinkedBlockingQueue<Integer> statuses = new LinkedBlockingQueue<>();

    @Override
    public void statusUpdateOccurred(StatusUpdateEvent event) {
        statuses.add(event.getStatus());
    }

    /** The next so many, in the order they were fired; fewer when they do not come. */
    List<Integer> next(int count) throws InterruptedException {
        List<Integer> next = new ArrayList<>();
        while (next.size() < count) {
            Integer status = statuses.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (status == null) {
                return next;
            }
            next.add(status);
        }
        return next;
    }

    /** Waits for this one, whatever comes before it. */
    public boolean awaits(int wanted) throws InterruptedException {
        List<Integer> one = next(1);
        while (!one.isEmpty() && one.get(0) != wanted) {
            one = next(1);
        }
        return !one.isEmpty();
    }
}
