package jp.madoguchi.pos.conformance;

import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jpos.JposConst;
import jpos.JposException;

/** Open, enable, disable, close: the same for every category that is used exclusively. */
final class LifecycleRows {
    private static final int EARLIEST_VERSION = 1_000_000;
    private static final int LATEST_VERSION = 1_016_000;
    private static final int AT_ONCE_MILLIS = 200;
    /** On a busy machine a call may wait for its turn; one that is slow by itself is slow each time. */
    private static final int TRIES = 3;

    private LifecycleRows() {}

    static List<Row> all() {
        return List.of(
                new Row(
                        "open-state",
                        "after open the device is unclaimed, disabled and its events flow",
                        "UnifiedPOS 1.15, open",
                        LifecycleRows::afterOpen),
                new Row(
                        "idle",
                        "where nothing is under way State is S_IDLE: opened, claimed, enabled, after checkHealth",
                        "UnifiedPOS 1.15, State",
                        LifecycleRows::idle),
                new Row(
                        "description",
                        "an open device names its service, its version 1.x and the physical device",
                        "UnifiedPOS 1.15, DeviceServiceVersion and following",
                        LifecycleRows::description),
                new Row(
                        "enable-unclaimed",
                        "what has not been claimed cannot be enabled: E_NOTCLAIMED",
                        "UnifiedPOS 1.15, DeviceEnabled",
                        LifecycleRows::enableUnclaimed),
                new Row(
                        "enable-again",
                        "setting DeviceEnabled to what it is does no harm",
                        "UnifiedPOS 1.15, DeviceEnabled",
                        LifecycleRows::enableAgain),
                new Row(
                        "disable-again",
                        "a device that was disabled can be enabled again",
                        "UnifiedPOS 1.15, DeviceEnabled",
                        LifecycleRows::disableAndEnable),
                new Row(
                        "close-state",
                        "close disables, releases and ends in S_CLOSED",
                        "UnifiedPOS 1.15, close",
                        LifecycleRows::close),
                new Row(
                        "reopen",
                        "a closed device opens again with its properties as at the first time",
                        "UnifiedPOS 1.15, open: initialised properties",
                        LifecycleRows::reopen),
                new Row(
                        "getters",
                        "every getter of an enabled device answers at once",
                        Row.GETTERS_ASKED,
                        LifecycleRows::getters),
                new Row("texts", "an exception says what is wrong", Row.OURS, LifecycleRows::texts));
    }

    private static void afterOpen(Trial trial) throws JposException {
        Subject device = trial.opened();
        trial.expect(!device.control().getClaimed(), "Claimed is true");
        trial.expect(!device.control().getDeviceEnabled(), "DeviceEnabled is true");
        trial.expect(!device.control().getFreezeEvents(), "FreezeEvents is true");
    }

    private static void idle(Trial trial) throws JposException, InterruptedException {
        expectIdle(trial, trial.opened(), "after open");
        Subject device = trial.settled();
        expectIdle(trial, device, "when enabled");
        trial.codeOf(() -> device.control().checkHealth(JposConst.JPOS_CH_INTERNAL));
        expectIdle(trial, device, "after checkHealth");
        device.control().setDeviceEnabled(false);
        expectIdle(trial, device, "when claimed");
    }

    private static void expectIdle(Trial trial, Subject device, String when) throws JposException {
        trial.expectEqual(JposConst.JPOS_S_IDLE, device.control().getState(), "State " + when);
    }

    private static void description(Trial trial) throws JposException {
        Subject device = trial.opened();
        int version = device.control().getDeviceServiceVersion();
        trial.expect(version > EARLIEST_VERSION && version < LATEST_VERSION, "DeviceServiceVersion is " + version);
        for (String name : List.of("DeviceServiceDescription", "PhysicalDeviceDescription", "PhysicalDeviceName")) {
            trial.expect(!device.text(name).isBlank(), name + " is empty");
        }
    }

    private static void enableUnclaimed(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.opened();
        trial.expectRefused(
                "setDeviceEnabled(true)", () -> device.control().setDeviceEnabled(true), JposConst.JPOS_E_NOTCLAIMED);
    }

    private static void enableAgain(Trial trial) throws JposException {
        Subject device = trial.claimed();
        device.control().setDeviceEnabled(false);
        device.control().setDeviceEnabled(true);
        device.control().setDeviceEnabled(true);
        trial.expect(device.control().getDeviceEnabled(), "DeviceEnabled is false");
    }

    private static void disableAndEnable(Trial trial) throws JposException {
        Subject device = trial.enabled();
        device.control().setDeviceEnabled(false);
        trial.expect(!device.control().getDeviceEnabled(), "DeviceEnabled is true after disabling");
        trial.expect(device.control().getClaimed(), "disabling has released the device");
        device.control().setDeviceEnabled(true);
        trial.expect(device.control().getDeviceEnabled(), "DeviceEnabled is false after enabling again");
    }

    private static void close(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.enabled();
        device.control().close();
        trial.expectEqual(JposConst.JPOS_S_CLOSED, device.control().getState(), "State");
        Subject next = trial.opened();
        int code = trial.codeOf(() -> next.control().claim(0));
        trial.expect(code == Codes.SUCCESS, "closing has not released the device, claim(0): " + Codes.name(code));
        trial.expect(!next.control().getDeviceEnabled(), "closing has not disabled the device");
    }

    private static void reopen(Trial trial) throws JposException {
        Subject device = trial.opened();
        device.control().setFreezeEvents(true);
        device.isPowerTold();
        device.control().close();
        trial.open(device);
        trial.expect(!device.control().getFreezeEvents(), "FreezeEvents is still true");
        trial.expectEqual(JposConst.JPOS_PN_DISABLED, device.number("PowerNotify"), "PowerNotify");
        trial.expectEqual("", device.text("CheckHealthText"), "CheckHealthText");
    }

    private static void getters(Trial trial) throws JposException, InterruptedException {
        expectGettersAtOnce(trial, trial.settled());
    }

    /** Whatever the device is busy with: who asks how it is must not wait for that. */
    static void expectGettersAtOnce(Trial trial, Subject device) throws InterruptedException {
        for (var getter : device.methods()
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .filter(method -> !method.getName().equals("getClass"))
                .toList()) {
            long took = millis(trial, device, getter);
            for (int again = 1; again < TRIES && took >= AT_ONCE_MILLIS; again++) {
                took = Math.min(took, millis(trial, device, getter));
            }
            trial.expect(took < AT_ONCE_MILLIS, getter.getName() + " took " + took + " ms");
        }
    }

    private static long millis(Trial trial, Subject device, Method getter) throws InterruptedException {
        long begin = System.nanoTime();
        trial.codeOf(() -> device.call(getter));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private static void texts(Trial trial) throws JposException {
        Subject device = trial.opened();
        try {
            device.control().setDeviceEnabled(true);
        } catch (JposException refused) {
            String text = refused.getMessage();
            // A bare class name or number, or nothing at all, helps nobody.
            trial.expect(text != null && !text.matches("[\\w.$]*"), "the text is \"" + text + "\"");
        }
    }
}
