package jp.madoguchi.pos.conformance;

import java.util.List;
import jpos.JposConst;
import jpos.JposException;

/** What a device tells of its power. */
final class PowerRows {
    private static final String SOURCE = "UnifiedPOS 1.15, PowerNotify and PowerState";

    private PowerRows() {}

    static List<Row> all() {
        return List.of(
                new Row(
                        "power-notify",
                        "PowerNotify can be set while the device is disabled and tells of power, else E_ILLEGAL",
                        SOURCE,
                        PowerRows::notifyWhen),
                new Row(
                        "power-unasked",
                        "without PowerNotify the state is unknown and no power event comes",
                        SOURCE,
                        PowerRows::unasked),
                new Row(
                        "power-told",
                        "enabling tells the power state in one event, disabling makes it unknown",
                        SOURCE,
                        PowerRows::told),
                new Row("power-change", "switching the device off and on is told once each", SOURCE, PowerRows::change),
                new Row(
                        "thaw-order",
                        "the device was switched off and on meanwhile: after the thaw both are told in this order",
                        "UnifiedPOS 1.15, FreezeEvents",
                        PowerRows::thawedInOrder),
                new Row(
                        "enable-away",
                        "a device that is switched off cannot be enabled, or is enabled and not online",
                        "UnifiedPOS 1.15, DeviceEnabled and PowerState",
                        PowerRows::enableAway));
    }

    private static void notifyWhen(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.claimed();
        if (!hasPower(device)) {
            trial.expectRefused(
                    "PowerNotify without CapPowerReporting",
                    () -> device.call("setPowerNotify", JposConst.JPOS_PN_ENABLED),
                    JposConst.JPOS_E_ILLEGAL);
            return;
        }
        device.isPowerTold();
        trial.expectEqual(JposConst.JPOS_PN_ENABLED, device.number("PowerNotify"), "PowerNotify");
        trial.expectRefused("PowerNotify 7", () -> device.call("setPowerNotify", 7), JposConst.JPOS_E_ILLEGAL);
        device.control().setDeviceEnabled(true);
        trial.expectRefused(
                "PowerNotify while enabled",
                () -> device.call("setPowerNotify", JposConst.JPOS_PN_DISABLED),
                JposConst.JPOS_E_ILLEGAL);
    }

    private static void unasked(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.enabled();
        List<Seen> power =
                device.events().untilQuiet().stream().filter(Seen::isPower).toList();
        trial.expectEqual(JposConst.JPOS_PS_UNKNOWN, device.number("PowerState"), "PowerState");
        trial.expect(power.isEmpty(), "events " + power);
    }

    private static void told(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.claimed();
        trial.require(device.isPowerTold(), "CapPowerReporting is NONE");
        trial.expectEqual(JposConst.JPOS_PS_UNKNOWN, device.number("PowerState"), "PowerState before enabling");
        device.control().setDeviceEnabled(true);
        List<Seen> power =
                device.events().untilQuiet().stream().filter(Seen::isPower).toList();
        trial.expectEqual(List.of(Seen.status(device.number("PowerState"))), power, "the power told after enabling");
        device.control().setDeviceEnabled(false);
        trial.expectEqual(JposConst.JPOS_PS_UNKNOWN, device.number("PowerState"), "PowerState after disabling");
    }

    private static void change(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.claimed();
        trial.require(device.isPowerTold(), "CapPowerReporting is NONE");
        device.control().setDeviceEnabled(true);
        device.events().untilQuiet();
        List<Seen> repeated;
        try {
            trial.ask(Deed.SWITCH_OFF);
            Seen off = device.events().nextThat("power off", Seen::isPower);
            trial.expect(off.value() != JposConst.JPOS_SUE_POWER_ONLINE, "online was told when it was switched off");
            repeated =
                    device.events().untilQuiet().stream().filter(Seen::isPower).toList();
        } finally {
            trial.ask(Deed.SWITCH_ON);
        }
        Seen on = device.events().nextThat("power on", Seen::isPower);
        trial.expectEqual(JposConst.JPOS_SUE_POWER_ONLINE, on.value(), "the event when it was switched on");
        trial.expect(repeated.isEmpty(), "power off was told again: " + repeated);
    }

    private static void thawedInOrder(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.claimed();
        trial.require(device.isPowerTold(), "CapPowerReporting is NONE");
        device.control().setDeviceEnabled(true);
        device.events().untilQuiet();
        device.control().setFreezeEvents(true);
        boolean noticed;
        try {
            trial.ask(Deed.SWITCH_OFF);
            noticed = trial.awaits(device, () -> !isOnline(device));
        } finally {
            trial.ask(Deed.SWITCH_ON);
        }
        trial.require(noticed && trial.awaits(device, () -> isOnline(device)), "PowerState waits for the event, too");
        device.control().setFreezeEvents(false);
        List<Integer> power = device.events().untilQuiet().stream()
                .filter(Seen::isPower)
                .map(Seen::value)
                .toList();
        trial.expect(
                power.size() > 1
                        && power.get(0) != JposConst.JPOS_SUE_POWER_ONLINE
                        && power.get(power.size() - 1) == JposConst.JPOS_SUE_POWER_ONLINE,
                "told after the thaw: " + power);
    }

    private static boolean isOnline(Subject device) throws JposException {
        return device.number("PowerState") == JposConst.JPOS_PS_ONLINE;
    }

    private static void enableAway(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.claimed();
        boolean told = device.isPowerTold();
        int code;
        boolean enabled;
        boolean offline;
        try {
            trial.ask(Deed.SWITCH_OFF);
            code = trial.codeOf(() -> device.control().setDeviceEnabled(true));
            enabled = device.control().getDeviceEnabled();
            offline = !enabled
                    || !told
                    || trial.awaits(device, () -> device.number("PowerState") != JposConst.JPOS_PS_ONLINE);
        } finally {
            trial.switchOn(device);
        }
        trial.expectEqual(code == Codes.SUCCESS, enabled, "DeviceEnabled after " + Codes.name(code));
        trial.expect(offline, "PowerState is ONLINE while the device is switched off");
    }

    private static boolean hasPower(Subject device) throws JposException {
        return device.number("CapPowerReporting") != JposConst.JPOS_PR_NONE;
    }
}
