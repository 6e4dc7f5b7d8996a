package jp.madoguchi.pos.conformance;

import java.util.List;
import jpos.CashChangerConst;
import jpos.JposException;

/** What a changer's sensors tell of coins and notes that run out, have no more room or are stuck. */
final class CashLevelRows {
    private static final int OK = CashChangerConst.CHAN_STATUS_OK;

    private CashLevelRows() {}

    /** One condition: who tells of it, what makes it and mends it, the property and event that say so, and the event of its end. */
    private record Level(String sensor, Deed cause, Deed cure, String property, int status, int mended) {}

    static List<Row> all() {
        return List.of(
                row(
                        "empty-told",
                        "a unit that is used up",
                        new Level(
                                "CapEmptySensor",
                                Deed.EMPTY_UNIT,
                                Deed.RESTORE_CASH,
                                "DeviceStatus",
                                CashChangerConst.CHAN_STATUS_EMPTY,
                                CashChangerConst.CHAN_STATUS_EMPTYOK)),
                row(
                        "near-empty-told",
                        "a unit that runs out",
                        new Level(
                                "CapNearEmptySensor",
                                Deed.LEAVE_FEW,
                                Deed.RESTORE_CASH,
                                "DeviceStatus",
                                CashChangerConst.CHAN_STATUS_NEAREMPTY,
                                CashChangerConst.CHAN_STATUS_EMPTYOK)),
                row(
                        "full-told",
                        "a unit without room",
                        new Level(
                                "CapFullSensor",
                                Deed.FILL_UNIT,
                                Deed.RESTORE_CASH,
                                "FullStatus",
                                CashChangerConst.CHAN_STATUS_FULL,
                                CashChangerConst.CHAN_STATUS_FULLOK)),
                row(
                        "near-full-told",
                        "a unit with little room",
                        new Level(
                                "CapNearFullSensor",
                                Deed.NEARLY_FILL_UNIT,
                                Deed.RESTORE_CASH,
                                "FullStatus",
                                CashChangerConst.CHAN_STATUS_NEARFULL,
                                CashChangerConst.CHAN_STATUS_FULLOK)),
                row(
                        "jam-told",
                        "a jam",
                        new Level(
                                "CapJamSensor",
                                Deed.JAM,
                                Deed.CLEAR_JAM,
                                "DeviceStatus",
                                CashChangerConst.CHAN_STATUS_JAM,
                                CashChangerConst.CHAN_STATUS_JAMOK)));
    }

    private static Row row(String id, String what, Level level) {
        return new Row(
                id,
                what + " is told in one event and shown by " + level.property() + ", and so is its end",
                "UnifiedPOS 1.15, CashChanger " + level.property() + " and StatusUpdateEvent",
                trial -> told(trial, level));
    }

    private static void told(Trial trial, Level level) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.require(device.flag(level.sensor()), level.sensor() + " is false");
        trial.suppose(device.number(level.property()) == OK, level.property() + " is not OK to begin with");
        List<Seen> more;
        int shown;
        trial.ask(level.cause());
        try {
            device.events().nextThat("status " + level.status(), Seen.status(level.status())::equals);
            shown = device.number(level.property());
            more = device.events().untilQuiet();
        } finally {
            trial.ask(level.cure());
        }
        device.events().nextThat("status " + level.mended(), Seen.status(level.mended())::equals);
        trial.expectEqual(level.status(), shown, level.property());
        trial.expect(!more.contains(Seen.status(level.status())), "told again: " + more);
        trial.expectEqual(OK, device.number(level.property()), level.property() + " afterwards");
    }
}
