package jp.madoguchi.protocol;

/** What a session with the centre is for; the card signs it. */
public enum Purpose {
    ISSUE,
    RESET_SIGN,
    /** Reset of the user authentication PIN: the other secret is the key, so the signature key signs in. */
    RESET_AUTH;

    /** The purpose of resetting this secret. */
    public static Purpose resetOf(SecretName target) {
        return target == SecretName.SIGN ? RESET_SIGN : RESET_AUTH;
    }

    /** The secret that the card verifies before it signs in for this purpose. */
    public SecretName credential() {
        return this == RESET_AUTH ? SecretName.SIGN : SecretName.AUTH;
    }
}
