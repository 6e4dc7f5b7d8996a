package jp.madoguchi.pos.smartcard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.smartcardio.CardException;

/**
 * Watches the readers on a thread of its own, from enable to disable; comes back by itself after a restart of pcscd.
 */
final class PresenceWatch implements Runnable {
    /** Waiting ends now and then only to see whether to stop, and to find a reader plugged in just before the wait. */
    private static final int LONGEST_WAIT_MILLIS = 1000;

    private static final int FIRST_PAUSE_MILLIS = 50;
    private static final int LONGEST_PAUSE_MILLIS = 1000;
    private static final Logger LOG = System.getLogger(PresenceWatch.class.getName());

    /** Hears of the readers, on the watch's thread. */
    interface Observer {
        /** The readers as they are. */
        void readersAre(ReaderView view);

        /** PC/SC cannot be reached. */
        void unreachable(CardException why);
    }

    private final Slots slots;
    private final Observer observer;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch firstLook = new CountDownLatch(1);
    private int pause = FIRST_PAUSE_MILLIS;

    private PresenceWatch(Slots slots, Observer observer) {
        this.slots = slots;
        this.observer = observer;
    }

    /** Starts watching, and waits a bounded time for the first look, so that enable knows what is there. */
    static PresenceWatch start(String device, Slots slots, Observer observer, int patienceMillis)
            throws InterruptedException {
        PresenceWatch watch = new PresenceWatch(slots, observer);
        Thread thread = new Thread(watch, "pos-presence-" + device);
        thread.setDaemon(true);
        thread.start();
        if (!watch.firstLook.await(patienceMillis, TimeUnit.MILLISECONDS)) {
            LOG.log(Level.WARNING, "PC/SC has not answered {0} within {1} ms", device, patienceMillis);
        }
        return watch;
    }

    /** Ends the watch without waiting for its thread, which may sleep in PC/SC for a moment longer. */
    void stop() {
        stop.countDown();
    }

    @Override
    public void run() {
        try {
            do {
                watchUntilLost();
            } while (!stop.await(pause, TimeUnit.MILLISECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void watchUntilLost() {
        try (PcscContext context = PcscContext.establish()) {
            look(context);
            pause = FIRST_PAUSE_MILLIS;
            while (!isStopped()) {
                context.awaitChange(LONGEST_WAIT_MILLIS);
                look(context);
            }
        } catch (CardException lost) {
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            if (!isStopped()) {
                observer.unreachable(lost);
                firstLook.countDown();
            }
        }
    }

    private void look(PcscContext context) throws CardException {
        List<String> readers = context.readers();
        List<String> occupied = readers.isEmpty() ? List.of() : context.readersWithCard();
        ReaderView view = new ReaderView(
                bits(slot -> slots.findReader(slot, readers).isPresent()), bits(slot -> slots.findReader(slot, readers)
                        .filter(occupied::contains)
                        .isPresent()));
        if (!isStopped()) {
            observer.readersAre(view);
        }
        firstLook.countDown();
    }

    private int bits(IntPredicate holds) {
        return IntStream.range(0, slots.count())
                .filter(holds)
                .map(slot -> 1 << slot)
                .sum();
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }
}
