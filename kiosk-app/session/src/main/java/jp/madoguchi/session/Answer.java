package jp.madoguchi.session;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.session.procedure.OpenPayment;

/** What a procedure found out. Expected answers are values; {@link Failed} is a broken link. */
public sealed interface Answer {
    record CardRead(CardFacts facts) implements Answer {}

    record CardChecked(CardReport report) implements Answer {}

    record SignedIn(Resident resident) implements Answer {}

    /** The card has found this secret right; a copy, to tell later whether the new one is the same. */
    record SecretVerified(Secret current) implements Answer {}

    /** The card found the secret wrong; {@code left} is empty when it does not tell how many tries are left. */
    record PinWrong(Optional<RetryCounter> left) implements Answer {}

    record PinBlocked() implements Answer {}

    /** What follows from an entry that the card did not find right. */
    static Answer ofWrongSecret(PinCheck check) {
        return check instanceof PinCheck.Wrong wrong ? new PinWrong(wrong.left()) : new PinBlocked();
    }

    /** The card has dropped its verified PIN: it has to be typed again. */
    record PinWanted() implements Answer {}

    /** What the order costs; {@code refused} were ordered too, and the municipality doesn't issue them to this resident. */
    record Quoted(QuotedOrder order, List<CertificateKind> refused) implements Answer {
        public Quoted {
            refused = List.copyOf(refused);
        }
    }

    record Issued(IssuedOrder order) implements Answer {}

    /** Money is being taken: what is put in is reported on. */
    record PaymentBegun(OpenPayment payment) implements Answer {}

    /** All money was given back, as far as it came out: journaled by the procedure itself. */
    record MoneyReturned(Ending ending) implements Answer {}

    /** The end of printing, for all documents of the order: journaled and reported by the procedure itself. */
    record PrintingEnded(Ending ending) implements Answer {}

    /** The end of a reset or of a change: journaled by the procedure itself. */
    record WritingEnded(Ending ending) implements Answer {}

    /** A refusal that was to be expected, in the resident's words. */
    record Refused(Ending ending) implements Answer {}

    record Failed(FailureCode code) implements Answer {}

    /** Session closed, card released: nobody waits for this. */
    record VisitEnded() implements Answer {}
}
