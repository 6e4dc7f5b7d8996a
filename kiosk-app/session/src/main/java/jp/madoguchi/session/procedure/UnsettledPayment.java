package jp.madoguchi.session.procedure;

import java.util.Optional;
import jp.madoguchi.config.CashCounts;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.procedure.Payment.NotPossible;
import jp.madoguchi.session.procedure.Payment.Settlement;

/**
 * A payment that the journal knows the beginning of and not the end: the power went, or its device could not be asked any more.
 *
 * @param act the announced act, to be completed
 * @param fee what was to be paid
 * @param mark as the till said it
 * @param taken what had been taken, as far as the journal knows
 * @param kept the fees of the copies that certainly came out whole
 * @param taking whether money may have been falling when that run ended; before the first sheet the amount is fixed
 * @param returning whether money may have come out already; otherwise what is missing was taken out by somebody
 * @param hasCase whether what is owed was left to people already: then nothing more may come out of the machine
 */
public record UnsettledPayment(
        Journal.Act act, Yen fee, long mark, Yen taken, Yen kept, boolean taking, boolean returning, boolean hasCase) {
    /**
     * Settles what an earlier run left, if anything.
     *
     * @param giveBack whether who paid may still stand there; otherwise what is owed stays inside, for people to settle
     * @return what became of the money; empty when nothing was left
     * @throws NotPossible when the device can't be asked now
     */
    public static Optional<Settlement> settle(Payment payment, Journal journal, boolean giveBack) throws NotPossible {
        Optional<UnsettledPayment> left = journal.findUnsettledPayment();
        return left.isPresent() ? Optional.of(left.get().settled(payment, journal, giveBack)) : Optional.empty();
    }

    private Settlement settled(Payment payment, Journal journal, boolean giveBack) throws NotPossible {
        Optional<Yen> held = held(payment);
        if (hasCase) {
            recount(held, journal);
            return new Settlement(Yen.ZERO, Yen.ZERO, false);
        }
        Settlement now;
        int whole = taken.amount();
        if (held.isEmpty()) {
            now = new Settlement(Yen.ZERO, less(taken), true);
        } else {
            whole = Math.max(whole, held.get().amount());
            // Before anything comes out the journal knows of all that went in.
            journal.record(JournalEvent.MONEY_TAKEN, JournalWord.NONE, Optional.empty(), whole, 0);
            Settlement rest = giveBack ? paidOut(payment, journal) : new Settlement(Yen.ZERO, less(held.get()), false);
            now = returning ? rest : lacking(whole - held.get().amount(), rest);
        }
        // What came out before the end of that run counts too.
        int returned = whole - kept.amount() - now.owed().amount();
        var closed = new Settlement(new Yen(Math.max(0, returned)), now.owed(), now.doubtful());
        OpenPayment.settled(journal, act, kept, closed);
        return now;
    }

    /** The case may have been opened while nobody could ask the device: now it has the amount that is there. */
    private void recount(Optional<Yen> held, Journal journal) {
        if (held.isEmpty()) {
            act.unknown(FailureCode.MONEY_UNCERTAIN);
            return;
        }
        int whole = Math.max(taken.amount(), held.get().amount());
        journal.record(JournalEvent.MONEY_TAKEN, JournalWord.NONE, Optional.empty(), whole, 0);
        var returned = new Yen(whole - held.get().amount());
        OpenPayment.settled(journal, act, kept, new Settlement(returned, less(held.get()), true));
    }

    private Settlement paidOut(Payment payment, Journal journal) throws NotPossible {
        journal.record(JournalEvent.MONEY_RETURN, JournalWord.NONE, Optional.empty(), kept.amount(), 0);
        return payment.settle(mark, kept);
    }

    /** Nothing had come out yet: what is not there any more went to somebody else, and is still owed. */
    private static Settlement lacking(int yen, Settlement rest) {
        return yen == 0
                ? rest
                : new Settlement(rest.returned(), new Yen(rest.owed().amount() + yen), true);
    }

    /** What is still inside of it; empty when nobody can tell. */
    private Optional<Yen> held(Payment payment) throws NotPossible {
        try {
            Yen held = payment.held(mark);
            return held.amount() >= kept.amount() && isOfThisPayment(held) ? Optional.of(held) : Optional.empty();
        } catch (NotPossible e) {
            if (e.code() != FailureCode.MONEY_UNCERTAIN) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /**
     * What fell while the power went is on no journal: a piece, or a handful of coins, but no more than one piece that pays
     * the fee. Whoever put in a larger note at that very moment is paid by people; what lies there beyond it is more likely
     * a filling of the staff, and what has once come out nobody brings back.
     */
    private boolean isOfThisPayment(Yen held) {
        int unseen = held.amount() - taken.amount();
        return unseen <= 0 || (taking && unseen <= CashCounts.pieceFor(fee));
    }

    private Yen less(Yen amount) {
        return new Yen(Math.max(0, amount.amount() - kept.amount()));
    }
}
