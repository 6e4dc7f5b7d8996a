package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Reservation;
import jp.madoguchi.session.CardFacts.Validity;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Task;

/** Which cards can do which task. What can't work is refused before anything is typed. */
final class Gate {
    private Gate() {}

    /** Why this card can't do the task; the most basic reason first. */
    static Optional<Ending> refusal(Task task, CardFacts facts) {
        return reason(task, facts).map(Ending::of);
    }

    private static Optional<Ending.Kind> reason(Task task, CardFacts facts) {
        if (facts.kind() == TokenKind.RESIDENT_REGISTER_CARD) {
            return Optional.of(Ending.Kind.OLD_CARD);
        }
        if (facts.kind() != TokenKind.MY_NUMBER_CARD || facts.certificate().isEmpty()) {
            return Optional.of(Ending.Kind.PHONE_NOT_SERVED);
        }
        if (facts.validity() == Validity.EXPIRED) {
            return Optional.of(Ending.Kind.CERTIFICATE_EXPIRED);
        }
        if (facts.pinTries().filter(RetryCounter::isBlocked).isPresent()) {
            return Optional.of(Ending.Kind.PIN_BLOCKED);
        }
        return task == Task.PASSWORD_RESET ? reasonAgainstReset(facts) : Optional.empty();
    }

    private static Optional<Ending.Kind> reasonAgainstReset(CardFacts facts) {
        if (!facts.hasSignatureCertificate()) {
            return Optional.of(Ending.Kind.NO_SIGNATURE_CERTIFICATE);
        }
        if (facts.reservation() == Reservation.EXPIRED) {
            return Optional.of(Ending.Kind.RESERVATION_EXPIRED);
        }
        return facts.reservation() == Reservation.OPEN ? Optional.empty() : Optional.of(Ending.Kind.NO_RESERVATION);
    }
}
