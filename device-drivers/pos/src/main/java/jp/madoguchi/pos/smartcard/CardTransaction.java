package jp.madoguchi.pos.smartcard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;

/**
 * One card from insertion to removal: connected, ours alone, and reset at its end, so that no verified PIN is left for
 * whoever connects next.
 */
final class CardTransaction {
    private static final Logger LOG = System.getLogger(CardTransaction.class.getName());
    private static final int LONGEST_RESPONSE = 0x10000 + 2;
    /** A hung card must not keep close() from returning. */
    private static final int PATIENCE_SECONDS = 3;

    private final ReentrantLock line = new ReentrantLock();
    private final PcscContext context;
    private final String reader;
    private volatile Card card;
    private volatile boolean over;

    private CardTransaction(PcscContext context, String reader, Card card) {
        this.context = context;
        this.reader = reader;
        this.card = card;
    }

    static CardTransaction begin(String reader) throws CardException {
        PcscContext context = PcscContext.establish();
        try {
            return new CardTransaction(context, reader, connect(context, reader));
        } catch (CardException refused) {
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

    /** {@code T=0} or {@code T=1}. */
    String protocol() {
        return card.getProtocol();
    }

    /** Sends a command; the library fetches what 61xx announces and repeats after 6Cxx, so callers see neither. */
    byte[] transmit(byte[] command) throws CardException {
        ByteBuffer response = ByteBuffer.allocate(LONGEST_RESPONSE);
        line.lock();
        try {
            int length = card.getBasicChannel().transmit(ByteBuffer.wrap(command), response);
            return Arrays.copyOf(response.array(), length);
        } catch (IllegalArgumentException noStatusWord) {
            // A card that leaves while it is asked: some drivers report success and no bytes, which the library trips
            // over.
            throw new CardException("the answer had no status word", noStatusWord);
        } finally {
            line.unlock();
            Arrays.fill(response.array(), (byte) 0);
        }
    }

    /** Warm reset: the card forgets every PIN it has seen. */
    void reset() throws CardException {
        line.lock();
        try {
            card.disconnect(true);
            card = connect(context, reader);
        } finally {
            line.unlock();
        }
    }

    /** Resets and lets go of the card; harmless when it is gone or this has been done. */
    void end() {
        over = true;
        boolean free = false;
        try {
            free = line.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (free) {
                disconnect();
            } else {
                LOG.log(Level.ERROR, "the card in {0} hangs; it could not be reset", reader);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            if (free) {
                line.unlock();
            }
        }
    }

    private void disconnect() {
        try {
            card.disconnect(true);
        } catch (CardException gone) {
            LOG.log(Level.DEBUG, "no card left to reset in {0}: {1}", reader, gone.getMessage());
        }
        closeQuietly(context);
    }

    private static Card connect(PcscContext context, String reader) throws CardException {
        Card card = context.terminal(reader).connect("*");
        try {
            card.beginExclusive();
            return card;
        } catch (CardException refused) {
            card.disconnect(true);
            throw refused;
        }
    }

    private static void closeQuietly(PcscContext context) {
        try {
            context.close();
        } catch (CardException gone) {
            LOG.log(Level.DEBUG, "the PC/SC context was gone already: {0}", gone.getMessage());
        }
    }
}
