package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jpos.JposConst;
import org.junit.jupiter.api.Test;

/** What a device says of its power by events, which may be old when they come, and what is read. */
class PowerStateTest {
    private final PowerState power = new PowerState();

    @Test
    void anOldEventDoesNotMakeADeviceWorkThatWasReadToBeAway() throws Exception {
        power.look(() -> JposConst.JPOS_PS_OFF_OFFLINE);
        power.heard(JposConst.JPOS_SUE_POWER_ONLINE);
        assertFalse(power.isOn());
        power.look(() -> JposConst.JPOS_PS_ONLINE);
        assertTrue(power.isOn());
    }

    @Test
    void thatADeviceIsAwayIsBelievedAtOnce() throws Exception {
        power.look(() -> JposConst.JPOS_PS_ONLINE);
        power.heard(JposConst.JPOS_SUE_POWER_OFF_OFFLINE);
        assertFalse(power.isOn());
    }

    @Test
    void aDeviceWhoseStateCannotBeReadIsBackWhenItSaysSo() throws Exception {
        power.heard(JposConst.JPOS_SUE_POWER_OFF_OFFLINE);
        power.look(() -> JposConst.JPOS_PS_UNKNOWN);
        assertFalse(power.isOn());
        power.heard(JposConst.JPOS_SUE_POWER_ONLINE);
        assertTrue(power.isOn());
    }

    @Test
    void whatWasReadBeforeAnEventDoesNotUndoIt() throws Exception {
        power.look(() -> {
            power.heard(JposConst.JPOS_SUE_POWER_OFF_OFFLINE);
            return JposConst.JPOS_PS_ONLINE;
        });
        assertFalse(power.isOn());
    }
}
