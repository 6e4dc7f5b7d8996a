package jp.madoguchi.terminal.doctor;

import java.util.List;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/** The A4 printer, up to the point where a sheet would be sent to it: nothing is printed. */
record PagePrinterCheck(String logicalName) implements DeviceCheck {
    private static final int INSERTION_MILLIS = 1000;

    @Override
    public List<Finding> look() {
        var control = new POSPrinter();
        return List.of(TakenDevice.look(logicalName, control, health -> judge(control, health)));
    }

    private Finding judge(POSPrinter control, String health) throws JposException {
        if (!control.getCapSlpPresent()) {
            return Finding.broken(logicalName, health + ", no slip station", "take a service that prints whole sheets");
        }
        insertForm(control);
        if (control.getSlpNearEnd()) {
            return Finding.look(logicalName, health + ", paper runs out soon", "fill the tray");
        }
        boolean tonerLow = (control.getSlpCartridgeState() & POSPrinterConst.PTR_CART_NEAREND) != 0;
        return tonerLow
                ? Finding.look(logicalName, health + ", toner runs out soon", "have a cartridge at hand")
                : Finding.ok(logicalName, health + ", ready for a sheet");
    }

    /** As before each sheet; only beginRemoval, which is not called, would make a job of it. */
    private static void insertForm(POSPrinter control) throws JposException {
        try {
            control.beginInsertion(INSERTION_MILLIS);
        } catch (JposException notReady) {
            if (notReady.getErrorCode() != JposConst.JPOS_E_TIMEOUT) {
                throw notReady;
            }
            // The end of the insertion says why.
        }
        control.endInsertion();
    }
}
