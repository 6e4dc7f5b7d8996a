package jp.madoguchi.terminal.device;

import java.util.Optional;
import jp.madoguchi.session.FailureCode;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/**
 * Whether a sheet could be printed now, as a page printer tells by its power state and its sensors. What was last read is told at
 * once; no lock is held while it is read.
 */
final class SlipCondition {
    /** A printer that can't be reached. */
    static final String GONE = "gone, code " + FailureCode.PRINTER_GONE.number();

    private static final int NO_TONER = POSPrinterConst.PTR_CART_EMPTY | POSPrinterConst.PTR_CART_REMOVED;

    private final POSPrinter control;
    private final PowerState power = new PowerState();
    private volatile Optional<String> sensed = Optional.empty();
    private volatile String health = "";

    SlipCondition(POSPrinter control) {
        this.control = control;
    }

    /** Wants to hear of power and toner, where the service tells of them; to be called before enabling. */
    void listen() throws JposException {
        power.forget();
        if (control.getCapPowerReporting() != JposConst.JPOS_PR_NONE) {
            control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        }
        if (control.getCapSlpCartridgeSensor() != 0) {
            control.setCartridgeNotify(POSPrinterConst.PTR_CN_ENABLED);
        }
    }

    /** Reads it. The first event of a printer that is away may come later than the first question. */
    void look() throws JposException {
        power.look(control::getPowerState);
        if (power.isOffline()) {
            health = health();
        } else if (power.isOn()) {
            sensed = sensed();
        }
    }

    /** A status of a StatusUpdateEvent; paper, cover and toner have to be read. */
    void heard(int status) {
        power.heard(status);
    }

    boolean isReady() {
        return trouble().isEmpty();
    }

    /** Why no print could begin now; empty when one could. */
    Optional<String> trouble() {
        if (power.isOffline()) {
            return Optional.of("not ready");
        }
        return power.isOn() ? sensed : Optional.of(GONE);
    }

    private Optional<String> sensed() throws JposException {
        if (control.getCoverOpen()) {
            return Optional.of("cover open");
        }
        if (control.getSlpEmpty()) {
            return Optional.of("no paper");
        }
        boolean noToner = (control.getCapSlpCartridgeSensor() & NO_TONER) != 0
                && (control.getSlpCartridgeState() & NO_TONER) != 0;
        return noToner ? Optional.of("no toner") : Optional.empty();
    }

    /** The same for the operator, with what one that answers and is not ready says of itself. */
    Optional<String> explained() {
        return trouble().map(what -> power.isOffline() && !health.isEmpty() ? what + ": " + health : what);
    }

    private String health() {
        try {
            control.checkHealth(JposConst.JPOS_CH_INTERNAL);
            return control.getCheckHealthText();
        } catch (JposException ill) {
            return String.valueOf(ill.getMessage());
        }
    }

    boolean isEmpty() {
        try {
            return control.getSlpEmpty();
        } catch (JposException e) {
            return false;
        }
    }
}
