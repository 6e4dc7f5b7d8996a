package jp.madoguchi.pos.conformance;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import jpos.JposException;

/** The way of events from the device to the listener; the events of enabling serve as the example. */
final class EventRows {
    private static final String FREEZE = "UnifiedPOS 1.15, FreezeEvents";
    private static final String LISTENERS =
            "JavaPOS 1.15, BaseJposControl: listeners are called on the service's thread";

    private EventRows() {}

    static List<Row> all() {
        return List.of(
                new Row("freeze", "frozen events wait", FREEZE, EventRows::frozen),
                new Row("thaw", "after the thaw they all come", FREEZE, EventRows::thawed),
                new Row(
                        "listener-throws",
                        "a listener that throws does not keep later events from coming",
                        LISTENERS,
                        EventRows::throwingListener),
                new Row("listener-calls", "a listener may call the device", LISTENERS, EventRows::callingListener),
                new Row("closed-silent", "a closed device tells nothing", "UnifiedPOS 1.15, close", EventRows::closed));
    }

    private static void frozen(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.claimed();
        device.isPowerTold();
        device.control().setFreezeEvents(true);
        device.control().setDeviceEnabled(true);
        List<Seen> seen = device.events().untilQuiet();
        trial.expect(seen.isEmpty(), "told while frozen: " + seen);
    }

    private static void thawed(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.claimed();
        device.isPowerTold();
        device.control().setDeviceEnabled(true);
        List<Seen> usual = device.events().untilQuiet();
        trial.require(!usual.isEmpty(), "enabling tells nothing that could be frozen");
        device.control().setDeviceEnabled(false);
        device.events().untilQuiet();
        device.control().setFreezeEvents(true);
        device.control().setDeviceEnabled(true);
        device.events().untilQuiet();
        device.control().setFreezeEvents(false);
        trial.expectEqual(usual, device.events().untilQuiet(), "what came after the thaw");
    }

    private static void throwingListener(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.claimed();
        device.isPowerTold();
        device.events().reactWith(event -> {
            throw new IllegalStateException("thrown by a listener on purpose");
        });
        device.control().setDeviceEnabled(true);
        List<Seen> first = device.events().untilQuiet();
        trial.require(!first.isEmpty(), "enabling tells nothing");
        device.control().setDeviceEnabled(false);
        device.events().untilQuiet();
        device.control().setDeviceEnabled(true);
        trial.expectEqual(first, device.events().untilQuiet(), "what came after a listener had thrown");
    }

    private static void callingListener(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.claimed();
        device.isPowerTold();
        AtomicBoolean called = new AtomicBoolean();
        device.events().reactWith(event -> {
            try {
                device.control().setFreezeEvents(false);
                device.control().setDeviceEnabled(false);
                called.set(true);
            } catch (JposException refused) {
                throw new IllegalStateException(refused);
            }
        });
        device.control().setDeviceEnabled(true);
        List<Seen> seen = device.events().untilQuiet();
        trial.require(!seen.isEmpty() || called.get(), "enabling tells nothing");
        trial.expect(called.get(), "the listener's call was refused");
        trial.expect(!device.control().getDeviceEnabled(), "the listener's call had no effect");
    }

    private static void closed(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.claimed();
        device.isPowerTold();
        device.control().setFreezeEvents(true);
        device.control().setDeviceEnabled(true);
        device.events().untilQuiet();
        device.control().close();
        List<Seen> seen = device.events().untilQuiet();
        trial.expect(seen.isEmpty(), "told after close: " + seen);
    }
}
