package jp.madoguchi.card.jpki;

import jp.madoguchi.card.RetryCounter;

/** The two private keys of the JPKI application, each with its own secret and certificate. */
public enum JpkiKey {
    /** User authentication (利用者証明用): a PIN of four digits, 3 tries. */
    USER_AUTHENTICATION(0x0017, 0x0018, 0x000A, 3),
    /** Signature (署名用): a password, 5 tries. */
    SIGNATURE(0x001A, 0x001B, 0x0001, 5);

    private final int keyFile;
    private final int secretFile;
    private final int certificateFile;
    private final int tries;

    JpkiKey(int keyFile, int secretFile, int certificateFile, int tries) {
        this.keyFile = keyFile;
        this.secretFile = secretFile;
        this.certificateFile = certificateFile;
        this.tries = tries;
    }

    /** EF of the private key (OpenSC, myna). */
    public int keyFile() {
        return keyFile;
    }

    /** EF of the secret (OpenSC, myna). */
    public int secretFile() {
        return secretFile;
    }

    /** EF of the certificate (OpenSC, myna). */
    public int certificateFile() {
        return certificateFile;
    }

    /** The counter after a right entry. */
    public RetryCounter fullCounter() {
        return new RetryCounter(tries);
    }
}
