package jp.madoguchi.pos.conformance;

import java.util.Set;
import jp.madoguchi.pos.LogicalDevices;
import jpos.JposConst;
import jpos.JposException;

/** Whether there is a device to look at: of one that can't be had every row would say the same, or keep rules by doing nothing. */
final class Presence {
    private static final Set<Integer> TAKEN = Set.of(JposConst.JPOS_E_CLAIMED, JposConst.JPOS_E_TIMEOUT);
    private static final Set<Integer> AWAY = Set.of(JposConst.JPOS_E_NOHARDWARE, JposConst.JPOS_E_OFFLINE);

    private final String logicalName;
    private final LogicalDevices devices;

    Presence(String logicalName, LogicalDevices devices) {
        this.logicalName = logicalName;
        this.devices = devices;
    }

    /** What is proven before any row: it is no rule, and stands in no table. */
    Row row() {
        return new Row("present", "the device is there", "", this::prove);
    }

    private void prove(Trial trial) throws JposException, InterruptedException {
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
            throw RowEnd.violated(withRemedy(
                    "is away, PowerState " + device.number("PowerState") + ". Switch it on, and see to its cable",
                    devices.addressRemedy(logicalName)));
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

    private Subject step(String stage, Stage way) {
        try {
            return way.reached();
        } catch (JposException refused) {
            throw RowEnd.violated(
                    TAKEN.contains(refused.getErrorCode())
                            ? "is in use, " + Codes.text(refused) + ": stop the kiosk, which may be the one that has it"
                            : withRemedy(
                                    "can't be " + stage + ", " + Codes.text(refused),
                                    devices.addressRemedy(logicalName, refused)));
        }
    }

    static String withRemedy(String seen, String remedy) {
        return remedy.isEmpty() ? seen : seen + "; " + remedy;
    }

    /** One that lacks paper, or that can't say how it is, is there. */
    private void checkHealth(Subject device) throws JposException {
        try {
            device.control().checkHealth(JposConst.JPOS_CH_INTERNAL);
        } catch (JposException ill) {
            if (AWAY.contains(ill.getErrorCode())) {
                throw RowEnd.violated(
                        withRemedy("is away, " + Codes.text(ill), devices.addressRemedy(logicalName, ill)));
            }
        }
    }
}
