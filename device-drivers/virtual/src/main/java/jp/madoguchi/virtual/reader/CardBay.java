package jp.madoguchi.virtual.reader;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import jp.madoguchi.virtual.card.CardStay;
import jp.madoguchi.virtual.card.CardTornException;
import jp.madoguchi.virtual.card.VirtualCard;
import jp.madoguchi.virtual.card.Wakefulness;
import org.jspecify.annotations.Nullable;

/** The slot of a reader, with a card in it or none, powered or not. */
final class CardBay {
    /** bmICCStatus (CCID rev. 1.1, 6.2.6). */
    private static final int ACTIVE = 0;

    private static final int INACTIVE = 1;
    private static final int ABSENT = 2;

    private @Nullable Stay stay;
    private @Nullable BlockProtocol powered;

    /** @param afterCommand is run when the card has done a command, before its answer */
    synchronized CardStay insert(VirtualCard card, Runnable afterCommand) {
        Stay next = new Stay(card, afterCommand);
        stay = next;
        powered = null;
        return next;
    }

    synchronized int state() {
        if (stay == null) {
            return ABSENT;
        }
        return powered == null ? INACTIVE : ACTIVE;
    }

    /** Answer to reset; empty without a card. */
    Optional<byte[]> powerOn() throws InterruptedException {
        Stay now = awake();
        return now == null ? Optional.empty() : Optional.of(powerOn(now));
    }

    synchronized void powerOff() {
        powered = null;
        if (stay != null) {
            stay.card.reset();
        }
    }

    /** Gives the card a block, and the card's block back; empty when there is no powered card, or it falls silent. */
    Optional<byte[]> exchange(byte[] block) throws CardTornException, InterruptedException {
        awake();
        BlockProtocol protocol = protocol();
        return protocol == null ? Optional.empty() : protocol.answer(block);
    }

    /** Something has been answered, so the driver knows of the card that is in. */
    synchronized void answered() {
        if (stay != null) {
            stay.noticed.countDown();
        }
    }

    /** The card has been torn out. */
    synchronized void lose() {
        stay = null;
        powered = null;
    }

    private synchronized byte[] powerOn(Stay now) {
        now.card.reset();
        powered = new BlockProtocol(now::transmit);
        return now.card.atr();
    }

    private @Nullable Stay awake() throws InterruptedException {
        Stay now = stay();
        if (now != null) {
            now.wakefulness.await(false);
        }
        return stay();
    }

    private synchronized @Nullable Stay stay() {
        return stay;
    }

    private synchronized @Nullable BlockProtocol protocol() {
        return powered;
    }

    private synchronized void pull(Stay pulled) {
        if (stay == pulled) {
            pulled.card.reset();
            lose();
        }
    }

    private final class Stay implements CardStay {
        private final VirtualCard card;
        private final Runnable afterCommand;
        private final Wakefulness wakefulness = new Wakefulness();
        private final CountDownLatch noticed = new CountDownLatch(1);
        private final ReentrantLock atWork = new ReentrantLock();

        Stay(VirtualCard card, Runnable afterCommand) {
            this.card = card;
            this.afterCommand = afterCommand;
        }

        @Override
        public boolean awaitNoticed(Duration limit) throws InterruptedException {
            return noticed.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        public boolean awaitEnded(Duration limit) throws InterruptedException {
            boolean ended = atWork.tryLock(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (ended) {
                atWork.unlock();
            }
            return ended;
        }

        @Override
        public boolean isInserted() {
            return stay() == this;
        }

        @Override
        public Wakefulness wakefulness() {
            return wakefulness;
        }

        @Override
        public void close() {
            pull(this);
            wakefulness.wake();
        }

        private Optional<byte[]> transmit(byte[] command) throws CardTornException {
            atWork.lock();
            try {
                wakefulness.await(true);
                return isInserted() ? execute(command) : Optional.empty();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } finally {
                atWork.unlock();
            }
        }

        private Optional<byte[]> execute(byte[] command) throws CardTornException {
            Optional<byte[]> answer = card.transmit(command);
            afterCommand.run();
            return answer;
        }
    }
}
