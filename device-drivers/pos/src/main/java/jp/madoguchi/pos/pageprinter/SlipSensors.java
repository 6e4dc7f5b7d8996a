package jp.madoguchi.pos.pageprinter;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.pos.core.Checks;
import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.PowerReport;
import jp.madoguchi.pos.core.Stage;
import jp.madoguchi.pos.core.Standing;
import jp.madoguchi.pos.core.Statistics;
import jp.madoguchi.pos.ipp.Condition;
import jpos.JposException;
import jpos.JposStatisticsConst;
import jpos.POSPrinterConst;

/** Paper, cover, toner and power as JavaPOS shows them: properties, and a StatusUpdateEvent for each change. */
final class SlipSensors {
    private static final Set<Condition> WITHOUT_A_PROPERTY =
            EnumSet.of(Condition.JAM, Condition.OUTPUT_BLOCKED, Condition.PAUSED, Condition.FAULT);

    private final Standing standing;
    private final EventPump pump;
    private final PowerReport power;
    private final Statistics statistics;
    private final Faults faults;
    private volatile Set<Condition> now = Set.of();
    private volatile int cartridgeNotify = POSPrinterConst.PTR_CN_DISABLED;

    SlipSensors(Standing standing, EventPump pump, PowerReport power, Statistics statistics, Faults faults) {
        this.standing = standing;
        this.pump = pump;
        this.power = power;
        this.statistics = statistics;
        this.faults = faults;
    }

    /** Forgets what was known, so that the first look after enabling tells everything. */
    void reset() {
        now = Set.of();
    }

    /** Takes in a look at the printer; what is known of paper and cover stays while the printer is silent. */
    void update(PrinterView view) {
        reportPower(view);
        if (!view.isReachable()) {
            return;
        }
        Set<Condition> before = now;
        Set<Condition> next = view.conditions();
        now = next;
        paper(before, next);
        cover(before, next);
        if (cartridgeNotify == POSPrinterConst.PTR_CN_ENABLED) {
            cartridge(cartridgeState(before), cartridgeState(next));
        }
    }

    @Needs(Stage.ENABLED)
    public boolean getSlpEmpty() {
        return now.contains(Condition.PAPER_OUT);
    }

    @Needs(Stage.ENABLED)
    public boolean getSlpNearEnd() {
        return now.contains(Condition.PAPER_LOW) || getSlpEmpty();
    }

    @Needs(Stage.ENABLED)
    public boolean getCoverOpen() {
        return now.contains(Condition.COVER_OPEN);
    }

    @Needs(Stage.ENABLED)
    public int getSlpCartridgeState() {
        return cartridgeState(now);
    }

    @Needs(Stage.OPEN)
    public int getCartridgeNotify() {
        return cartridgeNotify;
    }

    @Needs(Stage.OPEN)
    public void setCartridgeNotify(int wanted) throws JposException {
        Checks.oneOf(
                faults, "CartridgeNotify", wanted, POSPrinterConst.PTR_CN_DISABLED, POSPrinterConst.PTR_CN_ENABLED);
        if (standing.stage() == Stage.ENABLED) {
            throw faults.illegal("CartridgeNotify cannot change while the device is enabled", "set it before enabling");
        }
        cartridgeNotify = wanted;
    }

    /** Not ready for want of paper, toner or a shut cover has properties of its own. */
    private void reportPower(PrinterView view) {
        Set<Condition> next = view.conditions();
        if (!view.isReachable() || next.contains(Condition.GONE)) {
            power.offOrOffline();
        } else if (view.lack().isPresent() || !Collections.disjoint(next, WITHOUT_A_PROPERTY)) {
            power.offline();
        } else {
            power.online();
        }
    }

    private void paper(Set<Condition> before, Set<Condition> next) {
        int was = paperEvent(before);
        int is = paperEvent(next);
        if (was != is) {
            pump.status(is);
        }
    }

    private static int paperEvent(Set<Condition> conditions) {
        if (conditions.contains(Condition.PAPER_OUT)) {
            return POSPrinterConst.PTR_SUE_SLP_EMPTY;
        }
        return conditions.contains(Condition.PAPER_LOW)
                ? POSPrinterConst.PTR_SUE_SLP_NEAREMPTY
                : POSPrinterConst.PTR_SUE_SLP_PAPEROK;
    }

    private void cover(Set<Condition> before, Set<Condition> next) {
        boolean open = next.contains(Condition.COVER_OPEN);
        if (open == before.contains(Condition.COVER_OPEN)) {
            return;
        }
        // The station's event goes first, then the general one.
        pump.status(open ? POSPrinterConst.PTR_SUE_SLP_COVER_OPEN : POSPrinterConst.PTR_SUE_SLP_COVER_OK);
        pump.status(open ? POSPrinterConst.PTR_SUE_COVER_OPEN : POSPrinterConst.PTR_SUE_COVER_OK);
        if (open) {
            statistics.count(JposStatisticsConst.JPOS_STAT_SlipCoverOpenCount);
        }
    }

    private void cartridge(int was, int is) {
        if (was == is) {
            return;
        }
        if ((is & POSPrinterConst.PTR_CART_EMPTY) != 0) {
            pump.status(POSPrinterConst.PTR_SUE_SLP_CARTRIDGE_EMPTY);
        } else if ((is & POSPrinterConst.PTR_CART_NEAREND) != 0) {
            pump.status(POSPrinterConst.PTR_SUE_SLP_CARTRIDGE_NEAREMPTY);
        } else if (is == POSPrinterConst.PTR_CART_OK) {
            pump.status(POSPrinterConst.PTR_SUE_SLP_CARTRIDGE_OK);
        }
    }

    private static int cartridgeState(Set<Condition> conditions) {
        int state = POSPrinterConst.PTR_CART_OK;
        for (Condition condition :
                EnumSet.of(Condition.TONER_LOW, Condition.TONER_EMPTY, Condition.CARTRIDGE_MISSING)) {
            if (conditions.contains(condition)) {
                state |= bit(condition);
            }
        }
        return state;
    }

    private static int bit(Condition condition) {
        return switch (condition) {
            case TONER_LOW -> POSPrinterConst.PTR_CART_NEAREND;
            case TONER_EMPTY -> POSPrinterConst.PTR_CART_EMPTY;
            default -> POSPrinterConst.PTR_CART_REMOVED;
        };
    }
}
