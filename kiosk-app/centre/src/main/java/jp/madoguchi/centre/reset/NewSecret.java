package jp.madoguchi.centre.reset;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SecretPolicy;
import jp.madoguchi.card.update.PaddedSecret;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.ResetSecret;

/** Opens the message that carries a new secret, checks its rules, and seals it until the card is ready for it. */
@Singleton
final class NewSecret {
    private final SecurityModule module;

    NewSecret(SecurityModule module) {
        this.module = module;
    }

    /** One of the two is there. */
    record Judged(Optional<Bytes> sealed, Optional<ProblemCode> refusal) {}

    Judged judge(ResetRow reset, SecretPolicy policy, FlattenedJwe message) {
        if (reset.sealedKey().isEmpty()) {
            return refused(ProblemCode.STEP_CONFLICT);
        }
        var context = new ResetSecret.Context(
                reset.sessionId(),
                reset.resetId(),
                reset.reservationId(),
                reset.subject(),
                Purpose.resetOf(reset.target()));
        try (Secret padded = Secret.takeBytes(ResetSecret.decrypt(
                message,
                context,
                module.openKey(reset.resetId(), reset.sealedKey().get().toArray())))) {
            if (!keepsRules(policy, padded)) {
                return refused(ProblemCode.SECRET_POLICY);
            }
            return new Judged(
                    Optional.of(Bytes.of(module.seal(reset.resetId(), padded.copyBytes()))), Optional.empty());
        } catch (BindingException e) {
            return refused(ProblemCode.BAD_REQUEST);
        }
    }

    /** Here nothing is turned into capitals any more: the card compares bytes. */
    private static boolean keepsRules(SecretPolicy policy, Secret padded) {
        try (Secret secret = PaddedSecret.unpad(padded)) {
            return policy.isCardForm(secret);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Judged refused(ProblemCode code) {
        return new Judged(Optional.empty(), Optional.of(code));
    }
}
