package jp.madoguchi.virtual.conformance;

import jp.madoguchi.pos.conformance.Deed;
import jp.madoguchi.pos.conformance.Operator;
import jp.madoguchi.virtual.changer.VirtualChanger;

/** The hand at a virtual changer. */
record ChangerHand(VirtualChanger machine) implements Operator {
    private static final int COIN = 100;
    private static final String AS_BEFORE = "1:0,5:0,10:50,50:20,100:50,500:20;1000:30,5000:4,10000:0";

    @Override
    public boolean did(Deed deed) {
        switch (deed) {
            case INSERT_MONEY -> {
                return machine.insert(COIN);
            }
            case OFFER_MONEY -> machine.insert(COIN);
            case WATCH_THE_EXIT -> machine.takeFromTray();
            case EMPTY_UNIT -> machine.fill(AS_BEFORE.replace("50:20", "50:0"));
            case LEAVE_FEW -> machine.fill(AS_BEFORE.replace("50:20", "50:2"));
            case FILL_UNIT -> machine.fill(AS_BEFORE.replace("100:50", "100:200"));
            case NEARLY_FILL_UNIT -> machine.fill(AS_BEFORE.replace("100:50", "100:195"));
            case RESTORE_CASH -> machine.fill(AS_BEFORE);
            case JAM -> machine.jam();
            case CLEAR_JAM -> machine.clearJam();
            case SWITCH_OFF -> machine.powerOff();
            case SWITCH_ON -> machine.powerOn();
            default -> {
                return false;
            }
        }
        return true;
    }
}
