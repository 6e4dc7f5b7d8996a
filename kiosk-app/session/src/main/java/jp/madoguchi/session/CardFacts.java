package jp.madoguchi.session;

import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.SecretPolicy;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;

/**
 * What the card in the reader tells without any secret; none of it says who holds it.
 *
 * @param pinTries tries left for the user authentication PIN; empty when the card gives no number
 * @param passwordTries the same for the signature password; also empty where the task has no use for it
 * @param certificate empty when the card gives it only after the PIN
 * @param reservation whether a reset has been reserved; asked only for a reset
 */
public record CardFacts(
        CardConnection connection,
        JpkiApplication application,
        TokenKind kind,
        boolean hasSignatureCertificate,
        Optional<RetryCounter> pinTries,
        Optional<RetryCounter> passwordTries,
        Optional<UserAuthenticationCertificate> certificate,
        Validity validity,
        Reservation reservation) {

    /** What the clock says of the user authentication certificate. */
    public enum Validity {
        VALID,
        /** Valid, and within the months in which it can be renewed. */
        IN_RENEWAL,
        EXPIRED
    }

    /** What the centre says of a reservation for a reset. */
    public enum Reservation {
        NOT_ASKED,
        NONE,
        OPEN,
        /** Made more than 24 hours ago. */
        EXPIRED
    }

    /** Shape and full counter of this secret: those of the kind of card that the certificate shows; hidden, of today's. */
    public SecretPolicy policy(JpkiKey key) {
        return certificate
                .flatMap(UserAuthenticationCertificate::generation)
                .orElse(CardGeneration.CURRENT)
                .secretPolicy(key);
    }

    /** Tries left for this secret. */
    public Optional<RetryCounter> tries(JpkiKey key) {
        return key == JpkiKey.USER_AUTHENTICATION ? pinTries : passwordTries;
    }

    public CardFacts with(Reservation other) {
        return new CardFacts(
                connection,
                application,
                kind,
                hasSignatureCertificate,
                pinTries,
                passwordTries,
                certificate,
                validity,
                other);
    }

    /** The same after a wrong entry; empty when the card does not tell how many are left. */
    public CardFacts withTries(JpkiKey key, Optional<RetryCounter> left) {
        boolean pin = key == JpkiKey.USER_AUTHENTICATION;
        return new CardFacts(
                connection,
                application,
                kind,
                hasSignatureCertificate,
                pin ? left : pinTries,
                pin ? passwordTries : left,
                certificate,
                validity,
                reservation);
    }
}
