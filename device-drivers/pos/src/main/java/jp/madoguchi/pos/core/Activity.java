package jp.madoguchi.pos.core;

import jpos.JposConst;

/** What the property State says of an open device. */
public enum Activity {
    IDLE(JposConst.JPOS_S_IDLE),
    BUSY(JposConst.JPOS_S_BUSY),
    ERROR(JposConst.JPOS_S_ERROR);

    private final int state;

    Activity(int state) {
        this.state = state;
    }

    /** The value of the property. */
    public int state() {
        return state;
    }
}
