package jp.madoguchi.session.procedure;

import java.util.Optional;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.procedure.Journal.JournalException;
import jp.madoguchi.session.procedure.Payment.NotPossible;
import jp.madoguchi.session.procedure.Payment.Settlement;

/** The fee of an issued order while it is being paid: announced in the journal, not settled yet. */
public record OpenPayment(IssuedOrder order, Payment.Till till, Journal.Act act) {
    private static final System.Logger LOG = System.getLogger(OpenPayment.class.getName());

    public Yen fee() {
        return order.quoted().total();
    }

    /** Whether more than the fee would be given back, and nothing printed. */
    public boolean exactOnly() {
        return till.offer() == Payment.Offer.EXACT_ONLY;
    }

    /**
     * Takes no more, and has the journal know of what fell until the machine took no more.
     *
     * @throws NotPossible when the device can't say what it took
     */
    Payment.Taken fix(Journal journal) throws NotPossible {
        Payment.Taken fixed = till.fix();
        journal.record(
                JournalEvent.MONEY_TAKEN,
                JournalWord.NONE,
                Optional.empty(),
                fixed.amount().amount(),
                0);
        return fixed;
    }

    /** Gives all of it back and says so; also where nobody can say how much it is. */
    Ending giveBack(Journal journal, Ending ending) {
        try {
            fix(journal);
        } catch (NotPossible | JournalException e) {
            LOG.log(System.Logger.Level.ERROR, "what is given back is not in the journal", e);
        }
        return settle(journal, Yen.ZERO, ending);
    }

    /**
     * Keeps this much, gives the rest back and says so. Money that is in the machine is given back even when the journal
     * can't be written any more: the payment was announced before it came in, and is compared with it at the next start.
     *
     * @return the ending that the resident is told, with the money in it
     */
    Ending settle(Journal journal, Yen kept, Ending ending) {
        written(() -> journal.record(JournalEvent.MONEY_RETURN, JournalWord.NONE, Optional.empty(), kept.amount(), 0));
        Settlement settlement = till.settle(kept);
        written(() -> settled(journal, act, kept, settlement));
        return told(ending, kept, settlement);
    }

    /**
     * The books of a payment are closed; what is owed stays open for people to settle. Where nobody could ask the device, the
     * payment stays open too, until it is counted.
     */
    static void settled(Journal journal, Journal.Act act, Yen kept, Settlement settlement) {
        journal.record(
                JournalEvent.MONEY_SETTLED,
                JournalWord.NONE,
                Optional.empty(),
                kept.amount(),
                settlement.returned().amount());
        Optional<FailureCode> trouble = trouble(settlement);
        if (trouble.isPresent()) {
            journal.record(
                    JournalEvent.CASE_OPENED,
                    JournalWord.NONE,
                    trouble,
                    settlement.owed().amount(),
                    0);
            if (settlement.counted()) {
                act.unknown(trouble.get());
            }
        } else {
            act.succeed();
        }
    }

    private static Ending told(Ending ending, Yen kept, Settlement settlement) {
        Optional<FailureCode> trouble = trouble(settlement);
        boolean printed = ending.kind() == Ending.Kind.CERTIFICATE_PRINTED;
        var money = new Ending.Money(settlement.returned(), missing(settlement), printed && trouble.isEmpty());
        return trouble.map(code -> Ending.of(inTrouble(printed, kept, settlement), code))
                .orElse(ending)
                .with(money);
    }

    /** A refund is no word for who has put in nothing that anybody knows of. */
    private static Ending.Kind inTrouble(boolean printed, Yen kept, Settlement settlement) {
        if (printed) {
            return Ending.Kind.CERTIFICATE_PRINTED_MONEY_OWED;
        }
        int known = kept.amount()
                + settlement.returned().amount()
                + settlement.owed().amount();
        return known == 0 ? Ending.Kind.PAYMENT_UNCERTAIN : Ending.Kind.MONEY_OWED;
    }

    /** No amount is told of which nobody knows how much of it lies in the tray. */
    private static Yen missing(Settlement settlement) {
        return settlement.counted() || !settlement.doubtful() ? settlement.owed() : Yen.ZERO;
    }

    static Optional<FailureCode> trouble(Settlement settlement) {
        if (settlement.doubtful() || !settlement.counted()) {
            return Optional.of(FailureCode.MONEY_UNCERTAIN);
        }
        return settlement.owed().equals(Yen.ZERO) ? Optional.empty() : Optional.of(FailureCode.MONEY_OWED);
    }

    private static void written(Runnable record) {
        try {
            record.run();
        } catch (JournalException e) {
            LOG.log(System.Logger.Level.ERROR, "a settled payment is not in the journal", e);
        }
    }

    @Override
    public String toString() {
        return "OpenPayment[" + order + "]";
    }
}
