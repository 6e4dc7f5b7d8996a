package jp.madoguchi.pos.conformance;

import java.util.ArrayList;
import java.util.List;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRWConst;

/** What SmartCardRW adds that needs no card. */
final class SmartCardRwRows {
    static final List<String> NEED_CLAIM = List.of("clearInput", "clearOutput");
    static final List<String> NEED_ENABLING = List.of(
            "checkHealth", "beginInsertion", "endInsertion", "beginRemoval", "endRemoval", "readData", "writeData");

    private static final String INSERTION = "UnifiedPOS 1.15, SmartCardRW beginInsertion and endInsertion";
    private static final int NO_SUCH_VALUE = 99;

    private SmartCardRwRows() {}

    static List<Row> all() {
        List<Row> rows = new ArrayList<>(StageRows.of(NEED_CLAIM, NEED_ENABLING));
        rows.addAll(List.of(
                new Row(
                        "slots",
                        "SCSlot is one of the slots that CapSCSlots names, and only those have sensors",
                        "UnifiedPOS 1.15, SmartCardRW SCSlot",
                        SmartCardRwRows::slots),
                new Row(
                        "slot-argument",
                        "SCSlot refuses no slot, two slots and a slot that is not there",
                        "UnifiedPOS 1.15, SmartCardRW SCSlot",
                        SmartCardRwRows::slotArgument),
                new Row(
                        "interface-mode",
                        "InterfaceMode is one that CapInterfaceMode names, and refuses others",
                        "UnifiedPOS 1.15, SmartCardRW InterfaceMode",
                        SmartCardRwRows::interfaceMode),
                new Row(
                        "insertion-argument",
                        "a time-out below -1 is E_ILLEGAL",
                        INSERTION,
                        trial -> argument(trial, "beginInsertion")),
                new Row(
                        "removal-argument",
                        "a time-out below -1 is E_ILLEGAL",
                        "UnifiedPOS 1.15, SmartCardRW beginRemoval",
                        trial -> argument(trial, "beginRemoval")),
                new Row(
                        "insertion-mode",
                        "endInsertion without beginInsertion is E_ILLEGAL",
                        INSERTION,
                        trial -> modeless(trial, "endInsertion")),
                new Row(
                        "removal-mode",
                        "endRemoval without beginRemoval is E_ILLEGAL",
                        "UnifiedPOS 1.15, SmartCardRW endRemoval",
                        trial -> modeless(trial, "endRemoval")),
                new Row(
                        "read-action",
                        "readData refuses an action that does not exist",
                        "UnifiedPOS 1.15, SmartCardRW readData",
                        SmartCardRwRows::readAction),
                new Row(
                        "data-state",
                        "an open device has no data, and delivers none until it is asked to",
                        "UnifiedPOS 1.15, DataEventEnabled",
                        SmartCardRwRows::dataState)));
        rows.addAll(CardInHandRows.all());
        rows.addAll(CardCommandRows.all());
        rows.addAll(CardLeavingRows.all());
        return rows;
    }

    private static void slots(Trial trial) throws JposException {
        Subject device = trial.opened();
        int slots = device.number("CapSCSlots");
        int slot = device.number("SCSlot");
        trial.expect(slots != 0, "CapSCSlots is 0");
        trial.expect(Integer.bitCount(slot) == 1 && (slot & ~slots) == 0, "SCSlot is " + slot + " of " + slots);
        int sensors = device.number("CapSCPresentSensor");
        trial.expect((sensors & ~slots) == 0, "CapSCPresentSensor is " + sensors + " of " + slots);
    }

    private static void slotArgument(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        int slots = device.number("CapSCSlots");
        for (int wrong : new int[] {0, Integer.highestOneBit(slots) << 1, slots | Integer.highestOneBit(slots) << 1}) {
            trial.expectRefused("SCSlot " + wrong, () -> device.call("setSCSlot", wrong), JposConst.JPOS_E_ILLEGAL);
        }
    }

    private static void interfaceMode(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        int modes = device.number("CapInterfaceMode");
        int mode = device.number("InterfaceMode");
        trial.expect((mode & modes) != 0, "InterfaceMode is " + mode + " of " + modes);
        trial.expectRefused(
                "InterfaceMode " + NO_SUCH_VALUE,
                () -> device.call("setInterfaceMode", NO_SUCH_VALUE),
                JposConst.JPOS_E_ILLEGAL);
    }

    private static void argument(Trial trial, String call) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.expectRefused(call + "(-2)", () -> device.call(call, -2), JposConst.JPOS_E_ILLEGAL);
    }

    private static void modeless(Trial trial, String call) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.expectRefused(call, () -> device.call(call), JposConst.JPOS_E_ILLEGAL);
    }

    private static void readAction(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.expectRefused(
                "readData(" + NO_SUCH_VALUE + ")",
                () -> device.call("readData", NO_SUCH_VALUE, new int[] {1}, new String[] {"A"}),
                JposConst.JPOS_E_ILLEGAL);
        trial.expect(
                trial.codeOf(() -> device.call(
                                "readData", SmartCardRWConst.SC_READ_DATA, new int[] {1}, new String[] {"A"}))
                        != Codes.SUCCESS,
                "readData without a transaction succeeds");
    }

    private static void dataState(Trial trial) throws JposException {
        Subject device = trial.opened();
        trial.expectEqual(0, device.number("DataCount"), "DataCount");
        trial.expect(!device.flag("DataEventEnabled"), "DataEventEnabled is true");
    }
}
