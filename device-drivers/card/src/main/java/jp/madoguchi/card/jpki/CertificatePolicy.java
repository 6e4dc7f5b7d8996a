package jp.madoguchi.card.jpki;

/** Policy identifiers of JPKI certificates, as published code names them (reference: OpenSC, myna, jpki-signer-android). */
public final class CertificatePolicy {
    /** Signature certificate. */
    public static final String SIGNATURE = "1.2.392.200149.8.5.1.1.20";
    /** Signature certificate of the test environment. */
    public static final String SIGNATURE_TEST = "1.2.392.200149.8.5.1.0.20";
    /** User authentication certificate; for the test environment no other one is known. */
    public static final String USER_AUTHENTICATION = "1.2.392.200149.8.5.1.3.30";

    private CertificatePolicy() {}
}
