package jp.madoguchi.card;

/** User authentication PIN (利用者証明用電子証明書の暗証番号): four digits. Owns its secret. */
public final class UserAuthenticationPin implements AutoCloseable {
    /** Number of digits. */
    public static final int LENGTH = SecretPolicy.FOUR_DIGITS.maxLength();

    private final Secret secret;

    private UserAuthenticationPin(Secret secret) {
        this.secret = secret;
    }

    /** Whether this secret has the shape of a PIN. */
    public static boolean fits(Secret secret) {
        Alphabet alphabet = Alphabet.of(secret);
        return SecretPolicy.FOUR_DIGITS.hasLengthOf(alphabet) && alphabet.onlyDigits();
    }

    /**
     * Takes the secret over.
     *
     * @throws IllegalArgumentException when it {@link #fits} not; it is wiped all the same
     */
    public static UserAuthenticationPin of(Secret secret) {
        if (!fits(secret)) {
            secret.close();
            throw new IllegalArgumentException("not four digits");
        }
        return new UserAuthenticationPin(secret);
    }

    /** The digits in ASCII; still owned by this PIN. */
    public Secret secret() {
        return secret;
    }

    @Override
    public void close() {
        secret.close();
    }

    @Override
    public String toString() {
        return "UserAuthenticationPin[***]";
    }
}
