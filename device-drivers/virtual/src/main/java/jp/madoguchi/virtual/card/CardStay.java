package jp.madoguchi.virtual.card;

import java.time.Duration;

/** One stay of a card in a reader; closing it pulls the card, awake or asleep. */
public interface CardStay extends AutoCloseable {
    /** Waits until the reader has noticed the card; false when it did not in time. */
    boolean awaitNoticed(Duration limit) throws InterruptedException;

    /** Waits until the card that was pulled has done its last write; false when it has not in time. */
    boolean awaitEnded(Duration limit) throws InterruptedException;

    /** Whether the card is still in the slot. */
    boolean isInserted();

    /** What keeps the card from going on. */
    Wakefulness wakefulness();

    @Override
    void close();
}
