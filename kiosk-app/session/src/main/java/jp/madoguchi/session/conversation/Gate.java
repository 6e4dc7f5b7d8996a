package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.session.CardFacts;
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

    /** Why there is no reset although the card could: nothing was reserved, or too long ago. */
    static Optional<Ending> reservation(CardFacts facts) {
        return switch (facts.reservation()) {
            case OPEN -> Optional.empty();
            case EXPIRED -> Optional.of(Ending.of(Ending.Kind.RESERVATION_EXPIRED));
            case NONE, NOT_ASKED -> Optional.of(Ending.of(Ending.Kind.NO_RESERVATION));
        };
    }

    private static Optional<Ending.Kind> reason(Task task, CardFacts facts) {
        if (facts.kind() == TokenKind.RESIDENT_REGISTER_CARD) {
            return Optional.of(Ending.Kind.OLD_CARD);
        }
        if (!facts.kind().isMyNumberCard()) {
            return Optional.of(Ending.Kind.PHONE_NOT_SERVED);
        }
        if (facts.certificate().isEmpty()) {
            return Optional.of(Ending.Kind.NO_USER_CERTIFICATE);
        }
        // what the centre has no part in works with an expired certificate as well
        if (task.needsCentre() && facts.validity() == Validity.EXPIRED) {
            return Optional.of(Ending.Kind.CERTIFICATE_EXPIRED);
        }
        return task.credential().flatMap(key -> blocked(key, facts)).or(() -> withoutSignature(task, facts));
    }

    private static Optional<Ending.Kind> blocked(JpkiKey key, CardFacts facts) {
        boolean missing = key == JpkiKey.SIGNATURE && !facts.hasSignatureCertificate();
        return !missing && facts.tries(key).filter(RetryCounter::isBlocked).isPresent()
                ? Optional.of(Ending.blocked(key).kind())
                : Optional.empty();
    }

    private static Optional<Ending.Kind> withoutSignature(Task task, CardFacts facts) {
        boolean needed = task == Task.PASSWORD_RESET || task.credential().equals(Optional.of(JpkiKey.SIGNATURE));
        return needed && !facts.hasSignatureCertificate()
                ? Optional.of(Ending.Kind.NO_SIGNATURE_CERTIFICATE)
                : Optional.empty();
    }
}
