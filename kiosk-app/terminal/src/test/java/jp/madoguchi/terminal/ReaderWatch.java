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
    void awaitEmpty() throws InterruptedException {
        await(false);
    }

    /** Waits until the reader has noticed the card in its slot. */
    void awaitCard() throws InterruptedException {
        await(true);
    }

    private synchronized void await(boolean wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (cardIn != wanted) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError(wanted ? "the reader sees no card" : "the reader still sees a card");
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
