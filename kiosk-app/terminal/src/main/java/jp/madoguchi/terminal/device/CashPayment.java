package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.config.CashCounts;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.Payment;
import jpos.CashChanger;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;
import jpos.events.StatusUpdateEvent;

/**
 * Cash in a changer, by its logical name. How much of a payment is inside is never guessed: the mark of a payment is what the
 * machine held before, and what it holds afterwards tells what came out.
 */
public final class CashPayment implements Payment, AutoCloseable {
    private static final Logger LOG = System.getLogger(CashPayment.class.getName());

    /** A machine pays some pieces a second, and a large change has dozens. */
    private static final Duration DEADLINE = Duration.ofSeconds(90);

    private final Changer changer;
    private final ChangerCondition condition = new ChangerCondition();
    private final Consumer<Event> post;
    private final DeviceLog log;
    private volatile Optional<CashTill> open = Optional.empty();

    private CashPayment(String logicalName, Duration deadline, Consumer<Event> post) {
        this.changer = new Changer(logicalName, deadline, this::look, this::looked);
        this.post = post;
        this.log = new DeviceLog(logicalName, this::trouble);
    }

    /**
     * Takes the changer for itself; a machine that is away now may come later.
     *
     * @param post hears when the machine goes or comes
     * @throws JposException when there is no such device in jpos.xml, it has no service, or another has claimed it
     */
    public static CashPayment open(String logicalName, Consumer<Event> post) throws JposException {
        return open(logicalName, DEADLINE, post);
    }

    static CashPayment open(String logicalName, Duration deadline, Consumer<Event> post) throws JposException {
        var payment = new CashPayment(logicalName, deadline, post);
        CashChanger control = payment.changer.control();
        control.addStatusUpdateListener(payment::statusUpdate);
        control.addDataListener(event -> payment.open.ifPresent(CashTill::counted));
        payment.changer.watch().begin();
        return payment;
    }

    private void look() throws JposException {
        condition.look(changer.control());
    }

    private void looked() {
        if (log.tellFromNowOn()) {
            post.accept(new Event.AvailabilityChanged());
        }
    }

    private void statusUpdate(StatusUpdateEvent event) {
        if (condition.heard(event.getStatus())) {
            changer.watch().look();
        }
        log.look();
        if (condition.isBroken()) {
            open.ifPresent(till -> till.failed(FailureCode.TILL_FAILED));
        }
        post.accept(new Event.AvailabilityChanged());
    }

    /** What is wrong with the changer now; empty while it works. */
    public Optional<String> trouble() {
        return obstacle().or(condition::trouble).or(changer::flaw);
    }

    private Optional<String> obstacle() {
        return changer.obstacle().map(why -> ChangerCondition.AWAY + ": " + why);
    }

    /** As far as is known without waiting for it; it is looked at again meanwhile. */
    @Override
    public boolean isReady() {
        changer.watch().look();
        return trouble().isEmpty();
    }

    @Override
    public Offer offer(Yen fee) throws NotPossible {
        return offerOf(fee, stock());
    }

    private Offer offerOf(Yen fee, CashCounts stock) throws NotPossible {
        try {
            CashCounts payable = changer.call(() -> changer.payable(stock));
            return ChangeCheck.suffices(payable, fee) ? Offer.WITH_CHANGE : Offer.EXACT_ONLY;
        } catch (JposException e) {
            throw new NotPossible(FailureCode.TILL_GONE, "the changer doesn't say what it pays with");
        }
    }

    @Override
    public Till open(Yen fee) throws NotPossible {
        CashCounts stock = stock();
        var till = new CashTill(changer, fee, stock.total(), offerOf(fee, stock));
        open = Optional.of(till);
        return till;
    }

    /** What can be paid out, of a machine that is fit to take money. */
    private CashCounts stock() throws NotPossible {
        Optional<String> trouble = trouble();
        if (trouble.isPresent()) {
            throw new NotPossible(FailureCode.TILL_GONE, "the changer is " + trouble.get());
        }
        CashCounts stock = counts();
        requireFit();
        return stock;
    }

    /** What stood so before anybody listened is told by no event. */
    private void requireFit() throws NotPossible {
        try {
            CashChanger control = changer.control();
            boolean fit = changer.call(() -> control.getDeviceStatus() != CashChangerConst.CHAN_STATUS_JAM
                    && control.getFullStatus() != CashChangerConst.CHAN_STATUS_FULL);
            if (!fit) {
                throw new NotPossible(FailureCode.TILL_GONE, "the changer is jammed or full");
            }
        } catch (JposException e) {
            throw new NotPossible(FailureCode.TILL_GONE, "the changer doesn't say how it is");
        }
    }

    /** One that can't be had now is not waited for: it says itself when it is back. */
    private void requireThere() throws NotPossible {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            throw new NotPossible(FailureCode.TILL_GONE, "the changer is " + obstacle.get());
        }
    }

    private CashCounts counts() throws NotPossible {
        try {
            return changer.call(changer::counts);
        } catch (JposException e) {
            LOG.log(Level.WARNING, "the changer doesn''t count: {0}", e.getMessage());
            throw new NotPossible(FailureCode.TILL_GONE, "the changer doesn't count");
        }
    }

    @Override
    public Yen held(long mark) throws NotPossible {
        requireThere();
        long held = counts().total().amount() - mark;
        if (held < 0 || held > Integer.MAX_VALUE) {
            throw new NotPossible(FailureCode.MONEY_UNCERTAIN, "money was taken out of the changer meanwhile");
        }
        return new Yen((int) held);
    }

    @Override
    public Settlement settle(long mark, Yen kept) throws NotPossible {
        int rest = held(mark).amount() - kept.amount();
        return rest > 0 ? paidOut(mark, kept, rest) : new Settlement(Yen.ZERO, Yen.ZERO, false);
    }

    /**
     * What the machine holds afterwards tells what came out, now or once it is back. Where it did not come back from the call it may pay
     * yet, whatever it holds by then: that is for people to settle, and nothing more is paid.
     */
    private Settlement paidOut(long mark, Yen kept, int rest) throws NotPossible {
        boolean stuck = false;
        try {
            changer.call(() -> changer.dispense(rest));
        } catch (JposException e) {
            LOG.log(Level.ERROR, "the changer doesn''t pay: {0}", e.getMessage());
            stuck = e.getErrorCode() == JposConst.JPOS_E_TIMEOUT;
        }
        try {
            int owed = Math.max(0, held(mark).amount() - kept.amount());
            return new Settlement(new Yen(Math.max(0, rest - owed)), new Yen(owed), stuck && owed > 0);
        } catch (NotPossible e) {
            if (!stuck) {
                throw e;
            }
            LOG.log(Level.ERROR, "what the changer paid is not counted: {0}", e.getMessage());
            return new Settlement(Yen.ZERO, new Yen(rest), true);
        }
    }

    @Override
    public void close() throws JposException {
        changer.close();
    }
}
