package jp.madoguchi.terminal.device;

import java.util.Set;
import jpos.BaseControl;
import jpos.JposConst;
import jpos.JposException;

/** The calls by which a device is taken; what fails is told with its logical name, the call, the code and what to do. */
final class Taking {
    private static final int CLAIM_MILLIS = 2000;
    private static final Set<Integer> AWAY =
            Set.of(JposConst.JPOS_E_NOHARDWARE, JposConst.JPOS_E_OFFLINE, JposConst.JPOS_E_FAILURE);
    private static final Set<Integer> TAKEN = Set.of(JposConst.JPOS_E_CLAIMED, JposConst.JPOS_E_TIMEOUT);

    private final String logicalName;
    private final BaseControl control;

    Taking(String logicalName, BaseControl control) {
        this.logicalName = logicalName;
        this.control = control;
    }

    /** Something asked of the device. */
    interface Call {
        void run() throws JposException;
    }

    void open() throws JposException {
        tried("opened", () -> control.open(logicalName));
    }

    /** Does nothing where it has been claimed already. */
    void claim() throws JposException {
        if (!control.getClaimed()) {
            tried("claimed", () -> control.claim(CLAIM_MILLIS));
        }
    }

    void enable() throws JposException {
        tried("enabled", () -> control.setDeviceEnabled(true));
    }

    /** Whether a device that said this may be there another time, as one that is switched off. */
    static boolean isAway(JposException said) {
        return AWAY.contains(said.getErrorCode());
    }

    private void tried(String what, Call call) throws JposException {
        try {
            call.run();
        } catch (JposException said) {
            var told = new JposException(
                    said.getErrorCode(), said.getErrorCodeExtended(), words(what, said), said.getOrigException());
            told.initCause(said);
            throw told;
        }
    }

    private String words(String what, JposException said) {
        String extended = said.getErrorCodeExtended() == 0 ? "" : "/" + said.getErrorCodeExtended();
        String text = String.valueOf(said.getMessage());
        return logicalName + " can't be " + what + " (JavaPOS code " + said.getErrorCode() + extended + "): " + text
                + (text.contains("; remedy: ") ? "" : "; remedy: " + remedy(said));
    }

    /** For the services of others: ours name it themselves. */
    private static String remedy(JposException said) {
        if (TAKEN.contains(said.getErrorCode())) {
            return "end the other program that has it";
        }
        if (said.getErrorCode() == JposConst.JPOS_E_NOSERVICE) {
            return "see to its entry in jpos.xml and to the jars of its vendor: packaging/madoguchi lint-jpos";
        }
        return isAway(said)
                ? "switch the device on and see to its cable, or as the manual of its service says"
                : "look the code up in the manual of its service";
    }
}
