package jp.madoguchi.centre.reset;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SignaturePassword;
import jp.madoguchi.card.UserAuthenticationPin;
import jp.madoguchi.card.update.PaddedSecret;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.ResetSecret;
import jp.madoguchi.protocol.SecretName;

/** Opens the message that carries a new secret, checks its rules, and seals it until the card is ready for it. */
@Singleton
final class NewSecret {
    private final SecurityModule module;

    NewSecret(SecurityModule module) {
        this.module = module;
    }

    /** One of the two is there. */
    record Judged(Optional<Bytes> sealed, Optional<ProblemCode> refusal) {}

    Judged judge(ResetRow reset, FlattenedJwe message) {
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
            if (!keepsRules(reset.target(), padded)) {
                return refused(ProblemCode.SECRET_POLICY);
            }
            return new Judged(
                    Optional.of(Bytes.of(module.seal(reset.resetId(), padded.copyBytes()))), Optional.empty());
        } catch (BindingException e) {
            return refused(ProblemCode.BAD_REQUEST);
        }
    }

    private static boolean keepsRules(SecretName target, Secret padded) {
        try (Secret secret = PaddedSecret.unpad(padded)) {
            return target == SecretName.AUTH ? UserAuthenticationPin.fits(secret) : isPassword(secret);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Here nothing is turned into upper case any more: the card compares bytes. */
    private static boolean isPassword(Secret secret) {
        if (!SignaturePassword.brokenRules(secret).isEmpty()) {
            return false;
        }
        try (var written = SignaturePassword.of(secret.copy())) {
            return written.secret().matches(secret);
        }
    }

    private static Judged refused(ProblemCode code) {
        return new Judged(Optional.empty(), Optional.of(code));
    }
}
