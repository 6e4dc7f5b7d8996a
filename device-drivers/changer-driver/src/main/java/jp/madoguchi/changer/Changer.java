package jp.madoguchi.changer;

import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Hardware;
import jpos.JposConst;
import jpos.JposException;

/** The machine as the core drives it: its line while it is enabled. */
final class Changer implements Hardware {
    private final Line line;
    private final Faults faults;
    private final boolean enableOffline;

    Changer(Line line, Faults faults, boolean enableOffline) {
        this.line = line;
        this.faults = faults;
        this.enableOffline = enableOffline;
    }

    @Override
    public void start() throws JposException {
        if (!line.start() && !enableOffline) {
            throw faults.of(
                    JposConst.JPOS_E_NOHARDWARE,
                    "no changer answers",
                    "switch it on, or correct the property port in jpos.xml");
        }
    }

    @Override
    public void giveUpStarting() {
        line.giveUp();
    }

    @Override
    public void stop() {
        line.stop();
    }

    @Override
    public String checkInternally() throws JposException {
        return "holds " + line.ask("COUNTS");
    }
}
