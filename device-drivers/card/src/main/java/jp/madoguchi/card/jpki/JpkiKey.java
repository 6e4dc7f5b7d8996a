package jp.madoguchi.card.jpki;

/** The two private keys of the JPKI application, each with its own secret and certificate. */
public enum JpkiKey {
    /** User authentication (利用者証明用): guarded by a PIN. */
    USER_AUTHENTICATION(0x0017, 0x0018, 0x000A),
    /** Signature (署名用): guarded by a password. */
    SIGNATURE(0x001A, 0x001B, 0x0001);

    private final int keyFile;
    private final int secretFile;
    private final int certificateFile;

    JpkiKey(int keyFile, int secretFile, int certificateFile) {
        this.keyFile = keyFile;
        this.secretFile = secretFile;
        this.certificateFile = certificateFile;
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
}
