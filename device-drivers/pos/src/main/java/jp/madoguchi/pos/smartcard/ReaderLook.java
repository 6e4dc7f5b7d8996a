package jp.madoguchi.pos.smartcard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Looks at all readers through one context, on a thread of its own, and touches them; reports at least every
 * {@link #WAIT_MILLIS}, so who hears nothing for longer knows that a card, a reader or pcscd is stuck. Ends when it is stopped or the context is lost.
 */
final class ReaderLook implements Runnable {
    /** Longer than the 400 ms between two looks of pcscd at a reader, see {@link ReaderTrack}. */
    static final int WAIT_MILLIS = 500;

    private static final int PAUSE_MILLIS = 100;
    private static final Logger LOG = System.getLogger(ReaderLook.class.getName());

    /** What a look finds out. */
    sealed interface Report {
        /** The readers by name, in the order in which PC/SC lists them. */
        record Seen(Map<String, ReaderTrack> readers) implements Report {}

        /** The context is dead, and the look at its end. */
        record Lost(PcscException why) implements Report {}
    }

    private final BlockingQueue<Report> reports = new LinkedBlockingQueue<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private final Map<String, ReaderProbe> probes = new HashMap<>();
    private final PcscContext.Source pcsc;
    private final Runnable transaction;
    private Map<String, ReaderTrack> tracks = Map.of();
    private volatile Optional<String> awaited = Optional.empty();

    private ReaderLook(PcscContext.Source pcsc, String device, Runnable transaction) {
        this.pcsc = pcsc;
        this.transaction = transaction;
        thread = new Thread(this, "pos-look-" + device);
        thread.setDaemon(true);
    }

    /** @param transaction touches the card of the transaction that runs, if one does: it keeps all others out */
    static ReaderLook start(PcscContext.Source pcsc, String device, Runnable transaction) {
        ReaderLook look = new ReaderLook(pcsc, device, transaction);
        look.thread.start();
        return look;
    }

    /** The next report; empty when there is none in time. */
    Optional<Report> next(int patienceMillis) throws InterruptedException {
        return Optional.ofNullable(reports.poll(patienceMillis, TimeUnit.MILLISECONDS));
    }

    /**
     * The reader for which it has been reaching in vain, although others use its card: pcscd lets nobody connect while one of
     * them is in a transaction (read and seen in pcscd 1.9.9).
     */
    Optional<String> findAwaited() {
        return awaited;
    }

    /** Ends the look without waiting for its thread, which may sleep or be stuck in PC/SC for longer. */
    void stop() {
        stop.countDown();
    }

    /** Whether its thread is still in PC/SC. */
    boolean isRunning() {
        return thread.isAlive();
    }

    @Override
    public void run() {
        try (PcscContext context = pcsc.establish()) {
            List<String> readers = List.of();
            while (stop.getCount() > 0) {
                List<String> listed = context.readers();
                look(context, listed, listed.equals(readers));
                readers = listed;
            }
        } catch (PcscException lost) {
            reports.add(new Report.Lost(lost));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(PcscContext context, List<String> readers, boolean wait)
            throws PcscException, InterruptedException {
        Map<String, ReaderTrack> before = tracks;
        PcscContext.Sightings seen = context.await(last(readers), wait ? WAIT_MILLIS : 0);
        probes.keySet().retainAll(readers);
        Map<String, ReaderTrack> now = new LinkedHashMap<>();
        for (Map.Entry<String, Sighting> each : seen.readers().entrySet()) {
            String reader = each.getKey();
            if (isFelt(context, reader, each.getValue())) {
                ReaderTrack track = before.get(reader);
                now.put(reader, track == null ? ReaderTrack.from(each.getValue()) : track.then(each.getValue()));
            }
        }
        tracks = now;
        transaction.run();
        reports.add(new Report.Seen(Map.copyOf(now)));
        if (wait && now.equals(before)) {
            beforeNextLook(seen.quiet());
        }
    }

    private Map<String, Sighting> last(List<String> readers) {
        Map<String, Sighting> last = new LinkedHashMap<>();
        readers.forEach(reader -> {
            ReaderTrack track = tracks.get(reader);
            last.put(reader, track == null ? Sighting.NONE : track.last());
        });
        return last;
    }

    /** Nothing has changed for a whole wait; or PC/SC came back early for nothing, and must not make us spin. */
    private void beforeNextLook(boolean quiet) throws InterruptedException {
        if (!quiet) {
            stop.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            return;
        }
        Map<String, ReaderTrack> known = new LinkedHashMap<>(tracks);
        tracks.forEach((reader, track) -> {
            known.put(reader, track.quiet());
            if (track.isDoubtful()) {
                known.put(reader, track.knocked());
                knock(reader);
            }
        });
        tracks = known;
    }

    /**
     * A reader counts while a hand is on it, or another program's keeps ours off. One that was unplugged and is back by now looks as if nothing had happened, to
     * the number of its comings and goings (seen in pcscd 1.9.9), but the hand feels nothing: it is away until the next look.
     */
    private boolean isFelt(PcscContext context, String reader, Sighting seen) throws PcscException {
        ReaderProbe probe = probes.get(reader);
        if (probe == null) {
            return putProbe(context, reader, seen);
        }
        ReaderProbe.Feeling felt = probe.touch();
        if (felt == ReaderProbe.Feeling.READER) {
            return true;
        }
        probes.remove(reader);
        end(reader, probe);
        return felt == ReaderProbe.Feeling.ANOTHER_CARD && putProbe(context, reader, seen);
    }

    /**
     * A reader that has just come may not be ready for a hand on it; the next look tries again. A full context never is. One
     * that another program keeps for itself is there, although it takes no hand: what fails is the use of its card.
     */
    private boolean putProbe(PcscContext context, String reader, Sighting seen) throws PcscException {
        awaited = seen.isInUse() ? Optional.of(reader) : Optional.empty();
        try {
            probes.put(reader, context.probe(reader));
            return true;
        } catch (PcscException notYet) {
            if (notYet.code() == PcscException.SCARD_E_NO_MEMORY) {
                throw notYet;
            }
            LOG.log(Level.DEBUG, "no hand on {0} yet: {1}", reader, notYet.getMessage());
            return notYet.code() == PcscException.SCARD_E_SHARING_VIOLATION;
        } finally {
            awaited = Optional.empty();
        }
    }

    private static void end(String reader, ReaderProbe probe) {
        try {
            probe.end();
        } catch (PcscException gone) {
            LOG.log(Level.DEBUG, "nothing left to let go of at {0}: {1}", reader, gone.getMessage());
        }
    }

    private void knock(String reader) {
        ReaderProbe probe = probes.get(reader);
        if (probe == null) {
            return;
        }
        try {
            probe.knock();
        } catch (PcscException unheard) {
            LOG.log(Level.DEBUG, "could not ask {0} again: {1}", reader, unheard.getMessage());
        }
    }
}
