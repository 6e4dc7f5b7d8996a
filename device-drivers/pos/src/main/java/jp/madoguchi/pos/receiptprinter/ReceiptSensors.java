package jp.madoguchi.pos.receiptprinter;

import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.PowerReport;
import jp.madoguchi.pos.core.Stage;
import jp.madoguchi.pos.core.Statistics;
import jp.madoguchi.pos.escpos.ReceiptStatus;
import jpos.JposStatisticsConst;
import jpos.POSPrinterConst;

/** Paper, cover and power as JavaPOS shows them: properties, and a StatusUpdateEvent for each change. */
final class ReceiptSensors {
    private static final ReceiptStatus UNKNOWN = new ReceiptStatus(false, false, false, false, false, false, false);

    private final EventPump pump;
    private final PowerReport power;
    private final Statistics statistics;
    private volatile ReceiptStatus now = UNKNOWN;

    ReceiptSensors(EventPump pump, PowerReport power, Statistics statistics) {
        this.pump = pump;
        this.power = power;
        this.statistics = statistics;
    }

    /** Forgets what was known, so that the first state after enabling tells what is the matter. */
    void reset() {
        now = UNKNOWN;
    }

    /** Takes in what the printer told; what is known of paper and cover stays while it is out of reach. */
    void update(ReceiptView view) {
        if (!view.isReachable()) {
            power.offOrOffline();
            return;
        }
        ReceiptStatus before = now;
        ReceiptStatus next = view.status().orElseThrow();
        now = next;
        reportPower(next);
        paper(before, next);
        cover(before.coverOpen(), next.coverOpen());
    }

    @Needs(Stage.ENABLED)
    public boolean getRecEmpty() {
        return now.empty();
    }

    @Needs(Stage.ENABLED)
    public boolean getRecNearEnd() {
        return now.nearEnd() || now.empty();
    }

    @Needs(Stage.ENABLED)
    public boolean getCoverOpen() {
        return now.coverOpen();
    }

    /** Offline for want of paper or for a cover has an event of its own. */
    private void reportPower(ReceiptStatus next) {
        if (next.offline() && !next.coverOpen() && !next.empty()) {
            power.offline();
        } else {
            power.online();
        }
    }

    private void paper(ReceiptStatus before, ReceiptStatus next) {
        int was = paperEvent(before);
        int is = paperEvent(next);
        if (was != is) {
            pump.status(is);
        }
    }

    private static int paperEvent(ReceiptStatus status) {
        if (status.empty()) {
            return POSPrinterConst.PTR_SUE_REC_EMPTY;
        }
        return status.nearEnd() ? POSPrinterConst.PTR_SUE_REC_NEAREMPTY : POSPrinterConst.PTR_SUE_REC_PAPEROK;
    }

    private void cover(boolean was, boolean open) {
        if (was == open) {
            return;
        }
        // The station's event goes first, then the general one.
        pump.status(open ? POSPrinterConst.PTR_SUE_REC_COVER_OPEN : POSPrinterConst.PTR_SUE_REC_COVER_OK);
        pump.status(open ? POSPrinterConst.PTR_SUE_COVER_OPEN : POSPrinterConst.PTR_SUE_COVER_OK);
        if (open) {
            statistics.count(JposStatisticsConst.JPOS_STAT_ReceiptCoverOpenCount);
        }
    }
}
