package jp.madoguchi.pos.smartcard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Watches the readers on a thread of its own, from enable to disable; comes back by itself after a restart of pcscd, and
 * notices a card, a reader or a pcscd that is stuck, which blocks every call of PC/SC for as long as that lasts.
 */
final class PresenceWatch implements Runnable {
    /** Twice as long as the slowest card computes, and short enough for a busy machine to say so within three seconds. */
    private static final int STUCK_AFTER_MILLIS = ReaderLook.WAIT_MILLIS + 1500;

    private static final int FIRST_PAUSE_MILLIS = 50;
    private static final int LONGEST_PAUSE_MILLIS = 1000;
    /** A call that is stuck comes back when the card wakes or pcscd dies; only a new pcscd beside a stuck one needs more. */
    private static final int SILENCES_BEFORE_A_FRESH_LOOK = 4;

    private static final int MOST_STUCK_LOOKS = 3;

    /** Hears what the watch sees; called on the watch's thread. */
    interface Observer {
        /** The readers as they are now. */
        void readersAre(ReaderView view);

        /** Touches the card of the transaction that runs, if one does; called on a thread that may be stuck in it. */
        void touchCard();

        /** PC/SC cannot be reached, or does not answer. */
        void unreachable(PcscException why);
    }

    private final PcscContext.Source pcsc;
    private final String device;
    private final Slots slots;
    private final Observer observer;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch firstLook = new CountDownLatch(1);
    private final List<ReaderLook> stuck = new ArrayList<>();
    private Map<String, ReaderTrack> known = Map.of();
    private int pause = FIRST_PAUSE_MILLIS;

    private PresenceWatch(PcscContext.Source pcsc, String device, Slots slots, Observer observer) {
        this.pcsc = pcsc;
        this.device = device;
        this.slots = slots;
        this.observer = observer;
    }

    /** Starts watching, and waits for the first look or until it is clear that PC/SC is stuck. */
    static PresenceWatch start(PcscContext.Source pcsc, String device, Slots slots, Observer observer)
            throws InterruptedException {
        PresenceWatch watch = new PresenceWatch(pcsc, device, slots, observer);
        Thread thread = new Thread(watch, "pos-presence-" + device);
        thread.setDaemon(true);
        thread.start();
        watch.firstLook.await();
        return watch;
    }

    /** Ends the watch without waiting for its threads, which may sleep for a moment longer. */
    void stop() {
        stop.countDown();
    }

    @Override
    public void run() {
        try {
            while (!isStopped()) {
                ReaderLook look = ReaderLook.start(pcsc, device, observer::touchCard);
                follow(look);
                look.stop();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            firstLook.countDown();
        }
    }

    /** Until the look is at its end, or has been stuck for so long that a fresh one is worth trying. */
    private void follow(ReaderLook look) throws InterruptedException {
        // A pcscd that was started again counts from nought.
        known = Map.of();
        int silences = 0;
        while (!isStopped()) {
            Optional<ReaderLook.Report> report = look.next(STUCK_AFTER_MILLIS);
            if (isStopped()) {
                return;
            }
            if (report.isEmpty()) {
                tell(look.findAwaited()
                        .map(reader -> PcscException.inUse(reader, STUCK_AFTER_MILLIS))
                        .orElseGet(() -> PcscException.hung(STUCK_AFTER_MILLIS)));
                if (++silences >= SILENCES_BEFORE_A_FRESH_LOOK && giveUp(look)) {
                    return;
                }
            } else if (report.get() instanceof ReaderLook.Report.Lost lost) {
                tell(lost.why());
                pause();
                return;
            } else if (report.get() instanceof ReaderLook.Report.Seen seen) {
                silences = 0;
                tell(seen.readers());
            }
        }
    }

    private boolean giveUp(ReaderLook look) {
        stuck.removeIf(each -> !each.isRunning());
        return stuck.size() < MOST_STUCK_LOOKS && stuck.add(look);
    }

    private void pause() throws InterruptedException {
        stop.await(pause, TimeUnit.MILLISECONDS);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
    }

    private void tell(PcscException why) {
        known = Map.of();
        observer.unreachable(why);
        firstLook.countDown();
    }

    private void tell(Map<String, ReaderTrack> tracks) {
        pause = FIRST_PAUSE_MILLIS;
        Map<String, ReaderTrack> before = known;
        known = tracks;
        observer.readersAre(new ReaderView(
                bits(tracks, track -> track.last().isAvailable()),
                bits(tracks, ReaderTrack::isOccupied),
                bits(replaced(before, tracks), track -> true)));
        firstLook.countDown();
    }

    private int bits(Map<String, ReaderTrack> tracks, Predicate<ReaderTrack> holds) {
        Set<String> holding = new HashSet<>();
        tracks.forEach((reader, track) -> {
            if (holds.test(track)) {
                holding.add(reader);
            }
        });
        List<String> readers = List.copyOf(known.keySet());
        return IntStream.range(0, slots.count())
                .filter(slot -> slots.findReader(slot, readers)
                        .filter(holding::contains)
                        .isPresent())
                .map(slot -> 1 << slot)
                .sum();
    }

    private static Map<String, ReaderTrack> replaced(Map<String, ReaderTrack> before, Map<String, ReaderTrack> now) {
        Map<String, ReaderTrack> replaced = new HashMap<>(now);
        replaced.keySet().retainAll(before.keySet());
        before.forEach((reader, track) ->
                replaced.computeIfPresent(reader, (name, later) -> later.isReplacedSince(track.last()) ? later : null));
        return replaced;
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }
}
