package jp.madoguchi.changer;

import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jp.madoguchi.pos.core.Standing;
import jp.madoguchi.pos.core.Statistics;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;

/** Money on its way out: while the caller waits, or beside him with AsyncMode, one payout at a time. */
final class Payouts {
    private final Standing standing;
    private final EventPump pump;
    private final Statistics statistics;
    private final Faults faults;
    private volatile boolean async;
    private volatile int resultCode;
    private volatile int resultCodeExtended;
    private boolean underWay;

    Payouts(Standing standing, EventPump pump, Statistics statistics, Faults faults) {
        this.standing = standing;
        this.pump = pump;
        this.statistics = statistics;
        this.faults = faults;
    }

    /** What makes the money come out. */
    interface Payout {
        void pay() throws JposException;
    }

    void perform(Payout payout) throws JposException {
        begin();
        if (async) {
            var thread = new Thread(() -> payBeside(payout), "changer-payout");
            thread.setDaemon(true);
            thread.start();
            return;
        }
        try {
            payout.pay();
        } finally {
            end();
        }
    }

    private void payBeside(Payout payout) {
        int code = JposConst.JPOS_SUCCESS;
        int extended = 0;
        try {
            payout.pay();
        } catch (JposException refused) {
            code = refused.getErrorCode();
            extended = refused.getErrorCodeExtended();
        }
        resultCode = code;
        resultCodeExtended = extended;
        end();
        pump.status(CashChangerConst.CHAN_STATUS_ASYNC);
    }

    private synchronized void begin() throws JposException {
        requireNoneUnderWay();
        underWay = true;
        standing.busy(true);
        statistics.count(ChangerFactory.PAYOUTS);
    }

    private synchronized void end() {
        underWay = false;
        standing.busy(false);
    }

    synchronized void requireNoneUnderWay() throws JposException {
        if (underWay) {
            throw faults.of(JposConst.JPOS_E_BUSY, "money is on its way out", "wait for the event that tells its end");
        }
    }

    @Needs(Stage.OPEN)
    public boolean getAsyncMode() {
        return async;
    }

    @Needs(Stage.OPEN)
    public void setAsyncMode(boolean wanted) {
        async = wanted;
    }

    @Needs(Stage.OPEN)
    public int getAsyncResultCode() {
        return resultCode;
    }

    @Needs(Stage.OPEN)
    public int getAsyncResultCodeExtended() {
        return resultCodeExtended;
    }
}
