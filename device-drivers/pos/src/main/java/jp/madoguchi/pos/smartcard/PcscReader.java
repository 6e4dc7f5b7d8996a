package jp.madoguchi.pos.smartcard;

import javax.smartcardio.CardException;
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
    private static final int PATIENCE_MILLIS = 5000;

    private final Slots slots;
    private final boolean enableOffline;
    private final Faults faults;
    private final Standing standing;
    private final EventPump pump;
    private final PowerReport power;
    private volatile ReaderView view = ReaderView.NOTHING;
    private volatile @Nullable CardException lost;
    private volatile @Nullable CardTransaction transaction;
    private volatile Mode mode = Mode.NONE;
    private volatile int slot = 1;
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
            watch = PresenceWatch.start(faults.device(), slots, this, PATIENCE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw faults.of(JposConst.JPOS_E_FAILURE, "enabling was interrupted", "enable again", stopped);
        }
        if (!isOnline() && !enableOffline) {
            throw faults.of(
                    JposConst.JPOS_E_NOHARDWARE,
                    "カードリーダーがありません / no reader whose name begins with " + String.join(" or ", slots.prefixes()),
                    "plug it in, start pcscd, or correct readerName in jpos.xml");
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
        requireReader();
        return "readers " + String.join(", ", slots.prefixes()) + ", card " + (hasCard() ? "present" : "absent");
    }

    @Override
    public void readersAre(ReaderView next) {
        ReaderView before = view;
        view = next;
        lost = null;
        CardTransaction running = transaction;
        if (running != null && !next.hasCard(slot)) {
            running.torn();
        }
        reportPower();
        int left = before.present() & ~next.present();
        int came = next.present() & ~before.present();
        if (left != 0 || (!announced && next.present() == 0)) {
            pump.status(SmartCardRWConst.SC_SUE_NO_CARD);
        }
        if (came != 0) {
            pump.status(SmartCardRWConst.SC_SUE_CARD_PRESENT);
        }
        announced = true;
        standing.changed();
    }

    @Override
    public void unreachable(CardException why) {
        readersAre(ReaderView.NOTHING);
        lost = why;
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
            CardException why = lost;
            throw new PcscFaults(faults).offline(why != null ? why : new CardException("the reader is not plugged in"));
        }
    }

    void beginTransaction() throws JposException {
        requireReader();
        try {
            transaction = CardTransaction.begin(readerOfSlot());
        } catch (CardException refused) {
            throw new PcscFaults(faults).atConnect(refused);
        }
    }

    /** Ends what runs, with a reset of the card; harmless when nothing does. */
    void endTransaction() {
        CardTransaction running = transaction;
        transaction = null;
        if (running != null) {
            running.end();
        }
    }

    private String readerOfSlot() throws CardException {
        try (PcscContext context = PcscContext.establish()) {
            return slots.findReader(Integer.numberOfTrailingZeros(slot), context.readers())
                    .orElseThrow(() -> new CardException("the reader is not plugged in"));
        }
    }

    private void reportPower() {
        if (isOnline()) {
            power.online();
        } else {
            power.offOrOffline();
        }
    }
}
