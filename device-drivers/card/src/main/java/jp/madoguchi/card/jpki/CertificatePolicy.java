package jp.madoguchi.card.jpki;

import java.util.Set;

/** Policy identifiers of JPKI certificates, as published code names them (reference: OpenSC, myna, jpki-signer-android). */
public final class CertificatePolicy {
    /** Signature certificate. */
    public static final String SIGNATURE = "1.2.392.200149.8.5.1.1.20";
    /** Signature certificate of the test environment. */
    public static final String SIGNATURE_TEST = "1.2.392.200149.8.5.1.0.20";
    /** User authentication certificate. */
    public static final String USER_AUTHENTICATION = "1.2.392.200149.8.5.1.3.30";
    /** User authentication certificate of the test environment, by analogy with the signature's; in no public source. */
    public static final String USER_AUTHENTICATION_TEST = "1.2.392.200149.8.5.1.0.30";

    private CertificatePolicy() {}

    /** The policies that a certificate for this key may have. */
    public static Set<String> of(JpkiKey key) {
        return key == JpkiKey.SIGNATURE
                ? Set.of(SIGNATURE, SIGNATURE_TEST)
                : Set.of(USER_AUTHENTICATION, USER_AUTHENTICATION_TEST);
    }
}
