package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import jp.madoguchi.print.receipt.Receipt;
import jp.madoguchi.print.receipt.ReceiptPart;
import jp.madoguchi.print.receipt.ReceiptPrinter;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/** The receipt printer by its logical name: the receipt station of a POSPrinter, each receipt one transaction. */
public final class ReceiptSlips implements ReceiptPrinter, AutoCloseable {
    /** A receipt of many copies, each code a picture, goes slowly over an old line. */
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private static final Logger LOG = System.getLogger(ReceiptSlips.class.getName());
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final POSPrinter control = new POSPrinter();
    private final ReceiptTransaction transaction = new ReceiptTransaction(control);
    private final Taking taking;
    private final DeviceLog log;
    private final DeviceWatch watch;
    private final PowerState power = new PowerState();
    private final Lane lane;
    private final String terminal;
    private final Clock clock;
    private final Duration deadline;
    private volatile Optional<String> sensed = Optional.empty();

    private ReceiptSlips(String logicalName, String terminal, Clock clock, Duration deadline) {
        this.taking = new Taking(logicalName, control);
        this.log = new DeviceLog(logicalName, this::known);
        this.watch = new DeviceWatch(taking, this::look, log::tellFromNowOn);
        this.lane = new Lane("receipt", log::look);
        this.terminal = terminal;
        this.clock = clock;
        this.deadline = deadline;
    }

    /**
     * Takes the printer for itself; one that can't be had now is tried again now and then, for no certificate needs it.
     *
     * @param terminal the name of this kiosk
     */
    public static ReceiptSlips open(String logicalName, String terminal, Clock clock) {
        return open(logicalName, terminal, clock, DEADLINE);
    }

    static ReceiptSlips open(String logicalName, String terminal, Clock clock, Duration deadline) {
        var slips = new ReceiptSlips(logicalName, terminal, clock, deadline);
        slips.control.addStatusUpdateListener(event -> slips.heard(event.getStatus()));
        slips.watch.beginAnyhow();
        return slips;
    }

    private void heard(int status) {
        power.heard(status);
        watch.look();
        log.look();
    }

    /** Its service may fail to open as long as the printer is away. */
    private void look() throws JposException {
        taking.take(this::listen, this::prepare);
        power.look(control::getPowerState);
        if (power.isOn()) {
            sensed = sensed();
        }
    }

    private void listen() throws JposException {
        if (control.getCapPowerReporting() != JposConst.JPOS_PR_NONE) {
            control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        }
        power.forget();
    }

    private void prepare() throws JposException {
        KanjiSet.of(control).choose(control);
        control.setMapMode(POSPrinterConst.PTR_MM_DOTS);
        control.setAsyncMode(false);
    }

    /** Why no receipt could be printed now, for the operator; empty when one could. It is looked at again meanwhile. */
    public Optional<String> trouble() {
        watch.look();
        return known();
    }

    private Optional<String> known() {
        return watch.obstacle()
                .or(() -> lane.isStuck() ? Optional.of(taking.silence()) : Optional.empty())
                .map(why -> "can't be had: " + why)
                .or(this::condition);
    }

    private Optional<String> condition() {
        if (power.isOffline()) {
            return Optional.of("not ready");
        }
        return power.isOn() ? sensed : Optional.of("gone");
    }

    private Optional<String> sensed() throws JposException {
        if (control.getCoverOpen()) {
            return Optional.of("cover open");
        }
        return control.getRecEmpty() ? Optional.of("no paper") : Optional.empty();
    }

    /** Who has his certificates waits for no printer that does not answer. */
    @Override
    public Fate print(String municipality, List<Receipt.Copy> copies) {
        if (watch.obstacle().isPresent() || lane.isStuck()) {
            return Fate.NOT_PRINTED;
        }
        var receipt = new Receipt(municipality, terminal, LocalDateTime.ofInstant(clock.instant(), JAPAN), copies);
        var wanted = new AtomicBoolean(true);
        watch.work();
        try {
            Optional<Fate> fate = lane.call(deadline, () -> print(receipt.parts(), wanted::get), late -> {});
            if (fate.isPresent()) {
                return fate.get();
            }
            wanted.set(false);
            // The call that hangs may be the one that lets it out: then only this can stop it.
            lane.send(deadline, transaction::drop);
        } catch (JposException e) {
            LOG.log(Level.WARNING, "no receipt: {0}", e.getMessage());
        } finally {
            watch.rest();
        }
        watch.look();
        log.look();
        return Fate.NOT_PRINTED;
    }

    private Fate print(List<ReceiptPart> parts, BooleanSupplier wanted) throws JposException {
        taking.tried("printed on", () -> transaction.print(parts, wanted));
        return Fate.PRINTED;
    }

    @Override
    public void close() throws JposException {
        boolean back = lane.end();
        if (watch.end() && back) {
            taking.close();
        }
    }
}
