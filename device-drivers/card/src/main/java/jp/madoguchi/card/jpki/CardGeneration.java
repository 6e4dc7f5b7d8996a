package jp.madoguchi.card.jpki;

import java.security.PublicKey;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.card.SecretPolicy;

/**
 * What changes from one generation of cards to the next, as one table. The row is chosen by the key in the certificate, never
 * by the card's answer to reset, which differs from reader to reader.
 */
public enum CardGeneration {
    /** The card issued since 2016 (www2.jpki.go.jp/faq/digital_id.html for the terms). */
    CURRENT(
            SignatureAlgorithm.RSA_2048_SHA_256,
            Period.ofYears(5),
            Period.ofMonths(3),
            4,
            SecretPolicy.FOUR_DIGITS,
            SecretPolicy.LETTERS_AND_DIGITS),
    /**
     * The card announced for fiscal 2028. Algorithm, terms and number of secrets are press reports on the final report of
     * 2024-03-18; that the two secrets of this application keep their shapes and tries is our assumption.
     */
    NEXT(
            SignatureAlgorithm.ECDSA_P384_SHA_384,
            Period.ofYears(10),
            Period.ofYears(1),
            2,
            SecretPolicy.FOUR_DIGITS,
            SecretPolicy.LETTERS_AND_DIGITS);

    private final SignatureAlgorithm algorithm;
    private final Period certificateTerm;
    private final Period renewalWindow;
    private final int secretsOnCard;
    private final SecretPolicy userAuthentication;
    private final SecretPolicy signature;

    CardGeneration(
            SignatureAlgorithm algorithm,
            Period certificateTerm,
            Period renewalWindow,
            int secretsOnCard,
            SecretPolicy userAuthentication,
            SecretPolicy signature) {
        this.algorithm = algorithm;
        this.certificateTerm = certificateTerm;
        this.renewalWindow = renewalWindow;
        this.secretsOnCard = secretsOnCard;
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

    /** Longest term of a certificate: it ends on the holder's birthday, or earlier. */
    public Period certificateTerm() {
        return certificateTerm;
    }

    /** How long before its end a certificate can be renewed. */
    public Period renewalWindow() {
        return renewalWindow;
    }

    /** How many secrets the whole card has, those of its other applications included. */
    public int secretsOnCard() {
        return secretsOnCard;
    }

    /** Shape and tries of the secret that guards this key. */
    public SecretPolicy secretPolicy(JpkiKey key) {
        return key == JpkiKey.SIGNATURE ? signature : userAuthentication;
    }
}
