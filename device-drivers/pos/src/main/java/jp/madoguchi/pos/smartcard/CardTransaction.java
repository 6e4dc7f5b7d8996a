package jp.madoguchi.pos.smartcard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One card from insertion to removal: connected, ours alone, and reset at its end, so that no verified PIN is left for
 * whoever connects next.
 */
final class CardTransaction {
    private static final Logger LOG = System.getLogger(CardTransaction.class.getName());
    /** A hung card must not keep close() from returning. */
    private static final int PATIENCE_MILLIS = 1000;

    /** A command behind one that hangs is not sent, and says so before those who wait for it have given it up. */
    private static final int TURN_MILLIS = 1500;

    private final ReentrantLock line = new ReentrantLock(true);
    private final CountDownLatch letGo = new CountDownLatch(1);
    private final AtomicBoolean ending = new AtomicBoolean();
    private final PcscContext context;
    private final String reader;
    private final PcscCard card;
    private volatile boolean over;

    private CardTransaction(PcscContext context, String reader, PcscCard card) {
        this.context = context;
        this.reader = reader;
        this.card = card;
    }

    static CardTransaction begin(Slots slots, int slot) throws PcscException {
        PcscContext context = PcscContext.establish();
        try {
            String reader = slots.findReader(slot, context.readers())
                    .orElseThrow(() -> PcscException.noReader("the reader is not plugged in"));
            return new CardTransaction(context, reader, context.connect(reader));
        } catch (PcscException refused) {
            closeQuietly(context);
            throw refused;
        }
    }

    /** Whether the card left, or the transaction was ended: it never works again. */
    boolean isOver() {
        return over;
    }

    /** Tells that the card left; what comes into the reader next is another card, even if it is the same. */
    void torn() {
        over = true;
    }

    boolean isT0() {
        return card.isT0();
    }

    /** Sends a command once and answers what the card says, 61xx and 6Cxx included. */
    byte[] transmit(byte[] command) throws PcscException {
        takeTurn();
        try {
            requireRunning();
            return card.transmit(command);
        } finally {
            line.unlock();
        }
    }

    /** Comes back when the card does: after a command that is under way, or never if that is stuck. */
    void touch() {
        line.lock();
        try {
            if (!over) {
                card.touch();
            }
        } finally {
            line.unlock();
        }
    }

    /** Warm reset: the card forgets every PIN it has seen. */
    void reset() throws PcscException {
        takeTurn();
        try {
            requireRunning();
            card.reset();
        } finally {
            line.unlock();
        }
    }

    /** Resets and lets go of the card, and waits a bounded time for it; harmless when it is gone or this has been done. */
    void end() {
        letGo();
        try {
            if (!letGo.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.log(Level.ERROR, "the card in {0} hangs; it will be reset when it wakes", reader);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does the same without waiting: a command that is stuck in the card is followed by a reset, whenever it comes back. */
    void letGo() {
        over = true;
        if (ending.compareAndSet(false, true)) {
            Thread thread = new Thread(this::disconnect, "pos-card-end");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void disconnect() {
        line.lock();
        try {
            card.disconnect();
        } catch (PcscException gone) {
            LOG.log(Level.DEBUG, "no card left to reset in {0}: {1}", reader, gone.getMessage());
        } finally {
            closeQuietly(context);
            line.unlock();
            letGo.countDown();
        }
    }

    private void takeTurn() throws PcscException {
        try {
            if (!line.tryLock(TURN_MILLIS, TimeUnit.MILLISECONDS)) {
                throw PcscException.hung(TURN_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw PcscException.over();
        }
    }

    /** A command whose turn comes when nobody waits for it any more is not sent: it could spend a try. */
    private void requireRunning() throws PcscException {
        if (over) {
            throw PcscException.over();
        }
    }

    private static void closeQuietly(PcscContext context) {
        try {
            context.close();
        } catch (PcscException gone) {
            LOG.log(Level.DEBUG, "the PC/SC context was gone already: {0}", gone.getMessage());
        }
    }
}
