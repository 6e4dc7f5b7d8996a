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
 * @param wrongEntries of the secret of this task since the card was read, where it never told how many tries are left
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
        Reservation reservation,
        int wrongEntries) {

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
                other,
                wrongEntries);
    }

    /**
     * The most tries that can be left: the number, or where none was told, all of them but for the wrong entries made here.
     * Wrong entries made elsewhere may have left fewer.
     */
    public RetryCounter mostTries(JpkiKey key) {
        return tries(key).orElseGet(() -> fewer(policy(key).fullCounter(), wrongEntries));
    }

    /** The same after the card has told how many are left. */
    public CardFacts withTries(JpkiKey key, RetryCounter left) {
        return withTries(key, Optional.of(left), 0);
    }

    /** The same after a wrong entry; where the card does not tell how many are left now, one less than before. */
    public CardFacts afterWrongEntry(JpkiKey key, Optional<RetryCounter> left) {
        Optional<RetryCounter> now = left.or(() -> tries(key).map(before -> fewer(before, 1)));
        return withTries(key, now, now.isPresent() ? 0 : wrongEntries + 1);
    }

    private static RetryCounter fewer(RetryCounter before, int wrong) {
        return new RetryCounter(Math.max(0, before.left() - wrong));
    }

    private CardFacts withTries(JpkiKey key, Optional<RetryCounter> left, int wrong) {
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
                reservation,
                wrong);
    }
}
