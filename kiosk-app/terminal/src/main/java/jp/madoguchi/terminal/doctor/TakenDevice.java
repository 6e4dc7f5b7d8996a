package jp.madoguchi.terminal.doctor;

import java.util.List;
import jpos.BaseJposControl;
import jpos.JposConst;
import jpos.JposException;

/** Takes a device through its control as the kiosk does, lets it be looked at, and gives it back. */
final class TakenDevice {
    private static final int CLAIM_MILLIS = 2000;
    private static final String REMEDY = "; remedy: ";
    /** Our services name their entry, which the line begins with. */
    private static final String NAME = " \\[[^]]+](?=; remedy: )";

    private TakenDevice() {}

    /** A look at an enabled device. */
    interface Look {
        /** Judges it further; {@code health} is what the device says of its own health, which is good. */
        Finding at(String health) throws JposException;
    }

    static Finding look(String logicalName, BaseJposControl control, Look look) {
        try {
            control.open(logicalName);
            try {
                control.claim(CLAIM_MILLIS);
                control.setDeviceEnabled(true);
                return look.at(health(control));
            } finally {
                control.close();
            }
        } catch (JposException said) {
            return fault(logicalName, said);
        }
    }

    /** A service need not have this level of check; what else fails in it is told by its exception. */
    private static String health(BaseJposControl control) throws JposException {
        try {
            control.checkHealth(JposConst.JPOS_CH_INTERNAL);
            return control.getCheckHealthText().replace("Internal HCheck: Successful: ", "");
        } catch (JposException said) {
            if (said.getErrorCode() == JposConst.JPOS_E_ILLEGAL) {
                return "enabled; its service checks no health";
            }
            throw said;
        }
    }

    /** What a device said when it failed; our services name the remedy themselves. */
    static Finding fault(String subject, JposException said) {
        String text = String.valueOf(said.getMessage()).replaceFirst(NAME, "");
        if (List.of(JposConst.JPOS_E_CLAIMED, JposConst.JPOS_E_TIMEOUT).contains(said.getErrorCode())) {
            return Finding.look(
                    subject, "in use: " + text, "stop the kiosk, which may be the one that has it; ask again");
        }
        int at = text.lastIndexOf(REMEDY);
        String code = " (JavaPOS code " + said.getErrorCode()
                + (said.getErrorCodeExtended() == 0 ? "" : "/" + said.getErrorCodeExtended()) + ")";
        Finding fault = at < 0
                ? Finding.broken(subject, text + code, "look it up in the manual of the device's JavaPOS service")
                : Finding.broken(subject, text.substring(0, at) + code, text.substring(at + REMEDY.length()));
        return fault.because(said);
    }
}
