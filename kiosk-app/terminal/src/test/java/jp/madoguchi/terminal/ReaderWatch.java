package jp.madoguchi.terminal;

import java.util.concurrent.TimeUnit;
import jp.madoguchi.session.Event;

/** A mailbox that also remembers whether the reader has said that a card is in: a person sees that by the reader's lamp. */
final class ReaderWatch extends Mailbox {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private boolean cardIn;

    @Override
    public synchronized void accept(Event event) {
        super.accept(event);
        cardIn = event instanceof Event.CardInserted || (cardIn && !(event instanceof Event.CardRemoved));
        notifyAll();
    }

    /** Waits until the reader has noticed that its slot is empty. */
    synchronized void awaitEmpty() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (cardIn) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("the reader still sees a card");
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
