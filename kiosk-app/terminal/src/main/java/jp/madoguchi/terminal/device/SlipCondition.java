package jp.madoguchi.terminal.device;

import java.util.Optional;
import jp.madoguchi.session.FailureCode;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/** Whether a sheet could be printed now, as a page printer tells by its power state and its sensors. */
final class SlipCondition {
    private static final int NO_TONER = POSPrinterConst.PTR_CART_EMPTY | POSPrinterConst.PTR_CART_REMOVED;

    private final POSPrinter control;
    private volatile int power = JposConst.JPOS_PS_OFF_OFFLINE;

    SlipCondition(POSPrinter control) {
        this.control = control;
    }

    /** Wants to hear of power and toner, where the service tells of them; to be called before enabling. */
    void listen() throws JposException {
        if (control.getCapPowerReporting() != JposConst.JPOS_PR_NONE) {
            control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        }
        if (control.getCapSlpCartridgeSensor() != 0) {
            control.setCartridgeNotify(POSPrinterConst.PTR_CN_ENABLED);
        }
    }

    /** The first event of a printer that is away may come later than the first question. */
    synchronized void look() throws JposException {
        power = control.getPowerState();
    }

    /** A status of a StatusUpdateEvent. The numbers of the states of power and of their events are the same. */
    synchronized void heard(int status) {
        switch (status) {
            case JposConst.JPOS_SUE_POWER_ONLINE,
                    JposConst.JPOS_SUE_POWER_OFF,
                    JposConst.JPOS_SUE_POWER_OFFLINE,
                    JposConst.JPOS_SUE_POWER_OFF_OFFLINE -> power = status;
            default -> {
                // Paper, cover and toner: read from the control when somebody asks.
            }
        }
    }

    boolean isReady() {
        return trouble().isEmpty();
    }

    /** Why no print could begin now; empty when one could. */
    Optional<String> trouble() {
        try {
            return switch (power) {
                case JposConst.JPOS_PS_OFFLINE -> Optional.of("not ready");
                case JposConst.JPOS_PS_ONLINE, JposConst.JPOS_PS_UNKNOWN -> sensed();
                default -> Optional.of("gone, code " + FailureCode.PRINTER_GONE.number());
            };
        } catch (JposException e) {
            return Optional.of("can't be asked, code " + FailureCode.PRINTER_GONE.number());
        }
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

    /** The same for the operator: one that answers and is not ready is asked why, which may take as long as it takes to answer. */
    Optional<String> explained() {
        return trouble().map(what -> power == JposConst.JPOS_PS_OFFLINE ? what + ": " + health() : what);
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
