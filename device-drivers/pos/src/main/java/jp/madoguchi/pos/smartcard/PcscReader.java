package jp.madoguchi.pos.smartcard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Hardware;
import jp.madoguchi.pos.core.PowerReport;
import jp.madoguchi.pos.core.Standing;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRWConst;
import org.jspecify.annotations.Nullable;

/** The readers behind the service: who is there, and the one transaction with a card. */
final class PcscReader implements Hardware, PresenceWatch.Observer {
    private static final Logger LOG = System.getLogger(PcscReader.class.getName());

    private final Slots slots;
    private final boolean enableOffline;
    private final Faults faults;
    private final Standing standing;
    private final EventPump pump;
    private final PowerReport power;
    private volatile ReaderView view = ReaderView.NOTHING;
    private volatile @Nullable PcscException lost;
    private volatile @Nullable CardTransaction transaction;
    private volatile Mode mode = Mode.NONE;
    private volatile int slot = 1;
    private final AtomicLong attempts = new AtomicLong();
    private boolean announced;
    private @Nullable PresenceWatch watch;

    /** @param enableOffline whether enabling succeeds without a reader, which then may come later */
    PcscReader(
            Slots slots, boolean enableOffline, Faults faults, Standing standing, EventPump pump, PowerReport power) {
        this.slots = slots;
        this.enableOffline = enableOffline;
        this.faults = faults;
        this.standing = standing;
        this.pump = pump;
        this.power = power;
    }

    @Override
    public void start() throws JposException {
        view = ReaderView.NOTHING;
        announced = false;
        try {
            watch = PresenceWatch.start(PcscContext::establish, faults.device(), slots, this);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw faults.of(JposConst.JPOS_E_FAILURE, "enabling was interrupted", "enable again", stopped);
        }
        if (!isOnline() && !enableOffline) {
            throw new PcscFaults(faults).noHardware(slots.physicalName(), Optional.ofNullable(lost));
        }
    }

    @Override
    public void stop() {
        if (watch != null) {
            watch.stop();
            watch = null;
        }
        endTransaction();
        view = ReaderView.NOTHING;
        mode = Mode.NONE;
    }

    @Override
    public String checkInternally() throws JposException {
        checkName();
        requireReader();
        return "readers " + slots.physicalName() + ", card " + (hasCard() ? "present" : "absent");
    }

    /** Whoever looks at a device that is away must not look for a cable where the name is wrong. */
    private void checkName() throws JposException {
        if (isOnline() || lost != null) {
            return;
        }
        try (PcscContext context = PcscContext.establish()) {
            List<String> there = context.readers();
            if (!there.isEmpty() && !slots.areAmong(there)) {
                throw new PcscFaults(faults).misnamed(slots.physicalName(), there);
            }
        } catch (PcscException unreachable) {
            throw new PcscFaults(faults).offline(unreachable);
        }
    }

    @Override
    public void readersAre(ReaderView next) {
        ReaderView before = view;
        int gone = next.goneSince(before);
        view = next;
        lost = null;
        CardTransaction running = transaction;
        if (running != null && (gone & slot) != 0) {
            // Also when nobody can tell whether the card is there: a command that it still executes must not last.
            running.letGo();
        }
        reportPower();
        if (gone != 0 || (!announced && next.present() == 0)) {
            pump.status(SmartCardRWConst.SC_SUE_NO_CARD);
        }
        if (next.comeSince(before) != 0) {
            pump.status(SmartCardRWConst.SC_SUE_CARD_PRESENT);
        }
        announced = true;
        standing.changed();
    }

    @Override
    public void unreachable(PcscException why) {
        if (lost == null) {
            LOG.log(Level.DEBUG, "{0}: out of reach, {1}", faults.device(), why.getMessage());
        }
        attempts.incrementAndGet();
        readersAre(ReaderView.NOTHING);
        lost = why;
    }

    @Override
    public void touchCard() {
        CardTransaction running = transaction;
        if (running != null) {
            running.touch();
        }
    }

    Slots slots() {
        return slots;
    }

    ReaderView view() {
        return view;
    }

    int slot() {
        return slot;
    }

    void choose(int slotBit) {
        slot = slotBit;
    }

    Mode mode() {
        return mode;
    }

    void enter(Mode next) {
        mode = next;
        standing.changed();
    }

    boolean hasCard() {
        return view.hasCard(slot);
    }

    boolean isOnline() {
        return view.reachable() == slots.allBits();
    }

    @Nullable
    CardTransaction transaction() {
        return transaction;
    }

    void requireReader() throws JposException {
        if (!view.reaches(slot)) {
            PcscException why = lost;
            throw new PcscFaults(faults)
                    .offline(why != null ? why : PcscException.noReader("the reader is not plugged in"));
        }
    }

    void beginTransaction() throws JposException {
        requireReader();
        long mine = attempts.incrementAndGet();
        CardTransaction begun = begin();
        if (!adopt(begun, mine)) {
            begun.end();
            requireReader();
            throw faults.of(JposConst.JPOS_E_FAILURE, "another call has taken over meanwhile", "begin anew");
        }
    }

    private CardTransaction begin() throws JposException {
        try {
            return CardTransaction.begin(slots, Integer.numberOfTrailingZeros(slot));
        } catch (PcscException refused) {
            throw new PcscFaults(faults).atConnect(refused);
        }
    }

    /** A connection that took so long that somebody began anew, or that the reader was lost meanwhile, is nobody's. */
    private synchronized boolean adopt(CardTransaction begun, long attempt) {
        if (attempts.get() != attempt) {
            return false;
        }
        transaction = begun;
        return true;
    }

    /** Ends what runs, with a reset of the card; harmless when nothing does. */
    void endTransaction() {
        CardTransaction running = disown();
        if (running != null) {
            running.end();
        }
    }

    private synchronized @Nullable CardTransaction disown() {
        attempts.incrementAndGet();
        CardTransaction running = transaction;
        transaction = null;
        return running;
    }

    private void reportPower() {
        if (isOnline()) {
            power.online();
        } else {
            power.offOrOffline();
        }
    }
}
