package jp.madoguchi.card.jpki;

import java.security.PublicKey;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.card.SecretPolicy;

/**
 * What changes from one generation of cards to the next, as one table. The row is chosen by the key in the certificate, never
 * by the card's answer to reset, which differs from reader to reader.
 */
public enum CardGeneration {
    /** The card issued since 2016: to the fifth birthday, renewal from three months before (www2.jpki.go.jp/faq/digital_id.html). */
    CURRENT(
            SignatureAlgorithm.RSA_2048_SHA_256,
            5,
            Period.ofMonths(3),
            SecretPolicy.FOUR_DIGITS,
            SecretPolicy.LETTERS_AND_DIGITS),
    /**
     * The card announced for fiscal 2028. Algorithm, terms and number of secrets are press reports on the final report of
     * 2024-03-18: of the four secrets of a whole card two are to go, those of its other applications. Shapes and tries of the
     * two of this application are made up.
     */
    NEXT(
            SignatureAlgorithm.ECDSA_P384_SHA_384,
            10,
            Period.ofYears(1),
            SecretPolicy.SIX_DIGITS,
            SecretPolicy.LONG_LETTERS_AND_DIGITS);

    private final SignatureAlgorithm algorithm;
    private final int birthdays;
    private final Period renewalWindow;
    private final SecretPolicy userAuthentication;
    private final SecretPolicy signature;

    CardGeneration(
            SignatureAlgorithm algorithm,
            int birthdays,
            Period renewalWindow,
            SecretPolicy userAuthentication,
            SecretPolicy signature) {
        this.algorithm = algorithm;
        this.birthdays = birthdays;
        this.renewalWindow = renewalWindow;
        this.userAuthentication = userAuthentication;
        this.signature = signature;
    }

    /** The generation whose certificates have such keys; empty for any other key. */
    public static Optional<CardGeneration> of(PublicKey key) {
        Optional<SignatureAlgorithm> algorithm = SignatureAlgorithm.of(key);
        return Arrays.stream(values())
                .filter(each -> algorithm.equals(Optional.of(each.algorithm)))
                .findFirst();
    }

    /** How its keys sign. */
    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    /** On which of its holder's birthdays after its issue a certificate ends, unless something shortens it. */
    public int birthdays() {
        return birthdays;
    }

    /**
     * The same for one that was renewed before the end of the one before: a birthday more, so that renewing early costs
     * nothing (www.jpki.go.jp/procedure/period.html: the sixth). Of the next card nobody has said so.
     */
    public int birthdaysOfRenewed() {
        return birthdays + 1;
    }

    /**
     * The first day on which a certificate whose last day is {@code until} can be renewed: less than the window is left then,
     * so it is the day after the one that lies a window before the end (練馬区「電子証明書の更新手続きについて」, 2023-11-06: end
     * 2023-07-07, from 2023-04-08). Pages that only say three months may mean a day sooner; the later day is right for everybody.
     */
    public LocalDate renewableFrom(LocalDate until) {
        return until.minus(renewalWindow).plusDays(1);
    }

    /** Shape and tries of the secret that guards this key. */
    public SecretPolicy secretPolicy(JpkiKey key) {
        return key == JpkiKey.SIGNATURE ? signature : userAuthentication;
    }
}
