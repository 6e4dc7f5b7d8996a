package jp.madoguchi.pos.core;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import jpos.BaseControl;
import jpos.SmartCardRW;
import jpos.events.DataEvent;
import jpos.events.DirectIOEvent;
import jpos.events.ErrorEvent;
import jpos.events.OutputCompleteEvent;
import jpos.events.StatusUpdateEvent;
import jpos.services.EventCallbacks;

/** The control's side of events: notes what is fired, as text, and may do something about it. */
final class Console implements EventCallbacks {
    private static final int AS_USUAL = 0;
    private static final int PATIENCE_SECONDS = 10;

    private final LinkedBlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private final BaseControl source = new SmartCardRW();
    private final Consumer<String> listener;
    private final int response;

    Console(Consumer<String> listener, int response) {
        this.listener = listener;
        this.response = response;
    }

    Console(Consumer<String> listener) {
        this(listener, AS_USUAL);
    }

    Console() {
        this(event -> {});
    }

    List<String> next(int count) throws InterruptedException {
        List<String> next = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            next.add(String.valueOf(seen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)));
        }
        return next;
    }

    boolean isQuiet() {
        return seen.isEmpty();
    }

    @Override
    public void fireStatusUpdateEvent(StatusUpdateEvent event) {
        note("status " + event.getStatus());
    }

    @Override
    public void fireDataEvent(DataEvent event) {
        note("data " + event.getStatus());
    }

    @Override
    public void fireOutputCompleteEvent(OutputCompleteEvent event) {
        note("output " + event.getOutputID());
    }

    @Override
    public void fireDirectIOEvent(DirectIOEvent event) {
        note("directIO");
    }

    @Override
    public void fireErrorEvent(ErrorEvent event) {
        note("error " + event.getErrorCode() + " at " + event.getErrorLocus());
        if (response != AS_USUAL) {
            event.setErrorResponse(response);
        }
    }

    @Override
    public BaseControl getEventSource() {
        return source;
    }

    private void note(String event) {
        seen.add(event);
        listener.accept(event);
    }
}
