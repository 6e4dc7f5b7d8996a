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
import jpos.CashChangerConst;
import jpos.JposException;

/** One payment in the changer: a deposit of JavaPOS, from beginDeposit to endDeposit and the change. */
final class CashTill implements Payment.Till {
    private static final Logger LOG = System.getLogger(CashTill.class.getName());

    private final Changer changer;
    private final Yen fee;
    private final Yen heldBefore;
    private final Payment.Offer offer;
    private volatile Optional<Payment.Listener> listener = Optional.empty();
    private volatile int taken;

    CashTill(Changer changer, Yen fee, Yen heldBefore, Payment.Offer offer) {
        this.changer = changer;
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
            changer.call(this::begin);
        } catch (JposException e) {
            listener = Optional.empty();
            LOG.log(Level.WARNING, "the changer takes no money: {0}", e.getMessage());
            throw new NotPossible(FailureCode.TILL_GONE, "the changer takes no money");
        }
    }

    private Boolean begin() throws JposException {
        changer.control().setDataEventEnabled(true);
        changer.control().beginDeposit();
        return true;
    }

    /** Something was put in; said by the machine's own thread. */
    void counted() {
        changer.send(this::count);
    }

    private void count() {
        try {
            taken = changer.control().getDepositAmount();
            changer.control().setDataEventEnabled(true);
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
            CashCounts paid = changer.call(this::fixed);
            taken = paid.total().amount();
            return new Payment.Taken(new Yen(taken), hasChange(paid));
        } catch (JposException e) {
            LOG.log(Level.WARNING, "the changer doesn''t say what it took: {0}", e.getMessage());
            throw new NotPossible(FailureCode.TILL_FAILED, "the changer doesn't say what it took");
        }
    }

    private CashCounts fixed() throws JposException {
        changer.control().fixDeposit();
        return Changer.parse(changer.control().getDepositCounts());
    }

    /** Looked at before printing: afterwards it would be too late to give all back. */
    private boolean hasChange(CashCounts paid) throws JposException {
        int change = taken - fee.amount();
        return change <= 0
                || changer.call(() -> changer.payable(stock().plus(paid)))
                        .change(change)
                        .isPresent();
    }

    private CashCounts stock() throws JposException {
        var counts = new String[] {""};
        changer.control().readCashCounts(counts, new boolean[1]);
        return Changer.parse(counts[0]);
    }

    @Override
    public Settlement settle(Yen kept) {
        listener = Optional.empty();
        boolean saidSo = false;
        try {
            saidSo = changer.call(() -> giveBack(kept));
        } catch (JposException e) {
            LOG.log(Level.ERROR, "the changer doesn''t settle: {0}", e.getMessage());
        }
        try {
            return measured(
                    changer.call(changer::counts).total().amount() - heldBefore.amount(), kept.amount(), saidSo);
        } catch (JposException e) {
            LOG.log(Level.ERROR, "the changer doesn''t count: {0}", e.getMessage());
            return new Settlement(Yen.ZERO, new Yen(Math.max(0, taken - kept.amount())), true);
        }
    }

    private Boolean giveBack(Yen kept) throws JposException {
        var control = changer.control();
        if (control.getDepositStatus() == CashChangerConst.CHAN_STATUS_DEPOSIT_START) {
            control.fixDeposit();
        }
        taken = Math.max(taken, control.getDepositAmount());
        int rest = taken - kept.amount();
        if (rest > 0 && rest == taken && control.getCapRepayDeposit()) {
            control.endDeposit(CashChangerConst.CHAN_DEPOSIT_REPAY);
            return true;
        }
        control.endDeposit(rest > 0 ? CashChangerConst.CHAN_DEPOSIT_CHANGE : CashChangerConst.CHAN_DEPOSIT_NOCHANGE);
        return rest <= 0 || changer.dispense(rest);
    }

    /**
     * What is inside is certain, and what came out follows from it, unless somebody has emptied or filled the machine meanwhile:
     * then its count tells nothing of this payment, and what the machine said of its own doing is all there is.
     *
     * @param saidSo whether the machine said that all came out
     */
    private Settlement measured(int inside, int kept, boolean saidSo) {
        Yen rest = new Yen(Math.max(0, taken - kept));
        if (inside < kept || (inside > taken && saidSo)) {
            return new Settlement(rest, Yen.ZERO, true);
        }
        if (inside > taken) {
            return new Settlement(Yen.ZERO, rest, true);
        }
        return new Settlement(new Yen(taken - inside), new Yen(inside - kept), saidSo && inside > kept);
    }
}
