package jp.madoguchi.pos.conformance;

import java.util.Set;
import jpos.JposConst;
import jpos.JposException;

/** Whether there is a device to look at: of one that can't be had every row would say the same, or keep rules by doing nothing. */
final class Presence {
    /** What is proven before any row: it is no rule, and stands in no table. */
    static final Row ROW = new Row("present", "the device is there", "", Presence::prove);

    private static final Set<Integer> TAKEN = Set.of(JposConst.JPOS_E_CLAIMED, JposConst.JPOS_E_TIMEOUT);
    private static final Set<Integer> AWAY = Set.of(JposConst.JPOS_E_NOHARDWARE, JposConst.JPOS_E_OFFLINE);

    private Presence() {}

    private static void prove(Trial trial) throws JposException, InterruptedException {
        connect(trial);
        Subject device = step("opened", trial::opened);
        step("claimed", () -> {
            trial.claim(device);
            return device;
        });
        boolean tellsPower = device.isPowerTold();
        step("enabled", () -> {
            device.control().setDeviceEnabled(true);
            return device;
        });
        device.events().untilQuiet();
        // The first answer of a slow one comes after it is enabled.
        boolean on = !tellsPower || trial.awaits(device, () -> isOn(device.number("PowerState")));
        checkHealth(device);
        if (!on) {
            throw RowEnd.violated("is away, PowerState " + device.number("PowerState")
                    + ". Switch it on, and see to its cable and to its address");
        }
    }

    private static boolean isOn(int power) {
        return power == JposConst.JPOS_PS_ONLINE || power == JposConst.JPOS_PS_UNKNOWN;
    }

    private static void connect(Trial trial) {
        try {
            trial.connect();
        } catch (JposException none) {
            throw RowEnd.violated("has no service, " + Codes.text(none));
        }
    }

    private interface Stage {
        Subject reached() throws JposException;
    }

    private static Subject step(String stage, Stage way) {
        try {
            return way.reached();
        } catch (JposException refused) {
            throw RowEnd.violated(
                    TAKEN.contains(refused.getErrorCode())
                            ? "is in use, " + Codes.text(refused) + ": stop the kiosk, which may be the one that has it"
                            : "can't be " + stage + ", " + Codes.text(refused));
        }
    }

    /** One that lacks paper, or that can't say how it is, is there. */
    private static void checkHealth(Subject device) throws JposException {
        try {
            device.control().checkHealth(JposConst.JPOS_CH_INTERNAL);
        } catch (JposException ill) {
            if (AWAY.contains(ill.getErrorCode())) {
                throw RowEnd.violated("is away, " + Codes.text(ill));
            }
        }
    }
}
