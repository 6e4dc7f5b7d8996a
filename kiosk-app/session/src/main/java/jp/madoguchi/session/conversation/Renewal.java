package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SecretPolicy;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.procedure.ChangeSecret;
import jp.madoguchi.session.procedure.Effect;
import jp.madoguchi.session.procedure.ResetCardSecret;

/** On what authority a card gets a new secret: by a reset of the centre, or because the present one is known. */
sealed interface Renewal {
    Task task();

    CardFacts card();

    /** Who has signed in; a change needs no centre, so nobody has. */
    Optional<Resident> resident();

    /** Secrets that this holds on to. */
    List<Secret> secrets();

    /** How it ended already, because the entry is what the card has; nothing is written then. */
    Optional<Ending> confirmed(Secret typed);

    /** What writes the entry into the card. */
    Effect write(ProcedureId id, Secret typed);

    /** Which secret becomes a new one. */
    default JpkiKey target() {
        return switch (task()) {
            case PIN_RESET, PIN_CHANGE -> JpkiKey.USER_AUTHENTICATION;
            default -> JpkiKey.SIGNATURE;
        };
    }

    /** Its shape on this card. */
    default SecretPolicy policy() {
        return card().policy(target());
    }

    /** Whether this can be the new secret. */
    default boolean fits(Secret typed) {
        return policy().fits(typed);
    }

    /** The secret was forgotten or is blocked, and the centre has been told who asks. */
    record Reset(Task task, Resident who) implements Renewal {
        @Override
        public CardFacts card() {
            return who.card();
        }

        @Override
        public Optional<Resident> resident() {
            return Optional.of(who);
        }

        @Override
        public List<Secret> secrets() {
            return List.of();
        }

        /** Nobody here knows what the card has. */
        @Override
        public Optional<Ending> confirmed(Secret typed) {
            return Optional.empty();
        }

        @Override
        public Effect write(ProcedureId id, Secret typed) {
            return new ResetCardSecret(id, who, target(), typed);
        }
    }

    /** The card has just found {@code current} right. */
    record Change(Task task, CardFacts card, Secret current) implements Renewal {
        @Override
        public Optional<Resident> resident() {
            return Optional.empty();
        }

        @Override
        public List<Secret> secrets() {
            return List.of(current);
        }

        /** The legal way to see whether one remembers it. */
        @Override
        public Optional<Ending> confirmed(Secret typed) {
            return current.matches(typed)
                    ? Optional.of(Ending.of(
                            target() == JpkiKey.USER_AUTHENTICATION
                                    ? Ending.Kind.PIN_CONFIRMED
                                    : Ending.Kind.PASSWORD_CONFIRMED))
                    : Optional.empty();
        }

        @Override
        public Effect write(ProcedureId id, Secret typed) {
            return new ChangeSecret(id, target(), card, typed);
        }
    }
}
