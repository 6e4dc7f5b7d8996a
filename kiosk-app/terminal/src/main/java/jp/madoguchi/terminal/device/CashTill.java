package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import jp.madoguchi.config.CashCounts;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.Payment;
import jp.madoguchi.session.procedure.Payment.NotPossible;
import jp.madoguchi.session.procedure.Payment.Settlement;
import jpos.JposConst;
import jpos.JposException;

/** One payment in the changer: a deposit of JavaPOS, from beginDeposit to endDeposit and the change. */
final class CashTill implements Payment.Till {
    private static final Logger LOG = System.getLogger(CashTill.class.getName());

    private final Changer changer;
    private final Deposit deposit;
    private final Yen fee;
    private final Yen heldBefore;
    private final Payment.Offer offer;
    private final Patience patience = new Patience();
    private volatile Optional<Payment.Listener> listener = Optional.empty();
    private volatile int taken;
    /** Before, the amount of a deposit is that of the last one. */
    private volatile boolean begun;

    private volatile boolean fixed;
    private volatile boolean payingOut;
    /** A call that never came back may yet pay. */
    private volatile boolean stuck;

    CashTill(Changer changer, Yen fee, Yen heldBefore, Payment.Offer offer) {
        this.changer = changer;
        this.deposit = changer.deposit();
        this.fee = fee;
        this.heldBefore = heldBefore;
        this.offer = offer;
    }

    @Override
    public long mark() {
        return heldBefore.amount();
    }

    @Override
    public Payment.Offer offer() {
        return offer;
    }

    @Override
    public void take(Payment.Listener hears) throws NotPossible {
        listener = Optional.of(hears);
        try {
            changer.call(this::begin, late -> deposit.endLate());
        } catch (JposException e) {
            listener = Optional.empty();
            LOG.log(Level.WARNING, "the changer takes no money: {0}", e.getMessage());
            throw new NotPossible(
                    Deposit.neverBegan(e) ? FailureCode.TILL_GONE : FailureCode.MONEY_UNCERTAIN,
                    "the changer takes no money");
        }
    }

    private Boolean begin() throws JposException {
        deposit.begin();
        begun = true;
        return true;
    }

    /** Something was put in; said by the machine's own thread. */
    void counted() {
        changer.send(this::count);
    }

    private void count() {
        if (!begun || listener.isEmpty()) {
            return;
        }
        try {
            taken = deposit.amount();
            deposit.tellOfNext();
            Yen total = new Yen(taken);
            listener.ifPresent(hears -> hears.taken(total));
        } catch (JposException e) {
            failed(FailureCode.TILL_FAILED);
        }
    }

    void failed(FailureCode code) {
        listener.ifPresent(hears -> hears.failed(code));
    }

    @Override
    public Payment.Taken fix() throws NotPossible {
        listener = Optional.empty();
        try {
            CashCounts paid = changer.call(deposit::taken);
            taken = paid.total().amount();
            fixed = true;
            return new Payment.Taken(new Yen(taken), hasChange(paid));
        } catch (JposException e) {
            LOG.log(Level.WARNING, "the changer doesn''t say what it took: {0}", e.getMessage());
            return recounted();
        }
    }

    /** A machine that was away for a moment knows of no deposit, but what was put in lies with the rest and is counted. */
    private Payment.Taken recounted() throws NotPossible {
        try {
            CashCounts stock = stockOnceBack();
            int inside = stock.total().amount() - heldBefore.amount();
            if (inside < taken || inside > mostTaken()) {
                throw new NotPossible(FailureCode.TILL_FAILED, "the changer was emptied or filled meanwhile");
            }
            taken = inside;
            fixed = true;
            return new Payment.Taken(new Yen(taken), hasChange(stock, taken - fee.amount()));
        } catch (JposException e) {
            LOG.log(Level.WARNING, "the changer doesn''t count what it took: {0}", e.getMessage());
            throw new NotPossible(FailureCode.TILL_FAILED, "the changer doesn't count what it took");
        }
    }

    /** A piece may have fallen as the line went, of which nobody heard. */
    private int mostTaken() {
        return fixed ? taken : taken + CashCounts.pieceFor(fee);
    }

    private CashCounts stockOnceBack() throws JposException {
        while (true) {
            try {
                return changer.call(changer::counts);
            } catch (JposException e) {
                if (e.getErrorCode() == JposConst.JPOS_E_TIMEOUT || !patience.waits()) {
                    throw e;
                }
            }
        }
    }

    /** Looked at before printing: afterwards it would be too late to give all back. */
    private boolean hasChange(CashCounts paid) throws JposException {
        int change = taken - fee.amount();
        return change <= 0 || hasChange(changer.call(changer::stock).plus(paid), change);
    }

    private boolean hasChange(CashCounts stock, int change) throws JposException {
        return change <= 0
                || changer.call(() -> changer.payable(stock)).change(change).isPresent();
    }

    @Override
    public Settlement settle(Yen kept) {
        listener = Optional.empty();
        boolean saidSo = says(() -> giveBack(kept));
        try {
            int inside = inside();
            boolean unseen = !fixed && inside > taken && inside <= mostTaken();
            if (unseen) {
                return uncounted(kept);
            }
            return saidSo || stuck || inside > taken || inside <= kept.amount()
                    ? measured(inside, kept.amount(), saidSo)
                    : givenBackByCount(inside, kept.amount());
        } catch (JposException e) {
            LOG.log(Level.ERROR, "the changer doesn''t count: {0}", e.getMessage());
            return uncounted(kept);
        }
    }

    /** The deposit went with the line, and what was put in lies with the rest. What is missing of it somebody took out. */
    private Settlement givenBackByCount(int inside, int kept) throws JposException {
        int missing = payingOut ? 0 : taken - inside;
        payingOut = true;
        boolean saidSo = says(() -> changer.dispense(inside - kept));
        Settlement rest = measured(inside(), kept, saidSo);
        if (missing == 0) {
            return rest;
        }
        int returned = Math.max(0, rest.returned().amount() - missing);
        return new Settlement(new Yen(returned), new Yen(taken - kept - returned), true);
    }

    /** Nothing is owed to who has paid the very fee; but without a fixed amount a piece may have fallen unseen. */
    private Settlement uncounted(Yen kept) {
        int owed = Math.max(0, taken - kept.amount());
        return fixed && owed == 0
                ? new Settlement(Yen.ZERO, Yen.ZERO, false)
                : Settlement.uncounted(new Yen(owed), payingOut);
    }

    /** Whether the machine does it and says so. */
    private boolean says(Lane.DeviceCall<Boolean> call) {
        try {
            return changer.call(call);
        } catch (JposException e) {
            LOG.log(Level.ERROR, "the changer doesn''t settle: {0}", e.getMessage());
            stuck = e.getErrorCode() == JposConst.JPOS_E_TIMEOUT;
            return false;
        }
    }

    private int inside() throws JposException {
        return stockOnceBack().total().amount() - heldBefore.amount();
    }

    /** False where the machine knows of no deposit any more. */
    private Boolean giveBack(Yen kept) throws JposException {
        if (!fixed && !deposit.fix()) {
            return false;
        }
        if (!fixed) {
            fixed = true;
            taken = Math.max(taken, deposit.amount());
        }
        payingOut = taken > kept.amount();
        if (deposit.end(taken, kept.amount())) {
            return true;
        }
        payingOut = false;
        return false;
    }

    /**
     * What is inside is certain, and what came out follows from it, unless somebody has emptied or filled the machine meanwhile:
     * then its count tells nothing of this payment, and what the machine said of its own doing is all there is.
     *
     * @param saidSo whether the machine said that all came out
     */
    private Settlement measured(int inside, int kept, boolean saidSo) {
        if (inside >= kept && inside <= taken) {
            return new Settlement(new Yen(taken - inside), new Yen(inside - kept), (saidSo || stuck) && inside > kept);
        }
        Yen rest = new Yen(Math.max(0, taken - kept));
        return saidSo ? new Settlement(rest, Yen.ZERO, true) : new Settlement(Yen.ZERO, rest, true);
    }
}
