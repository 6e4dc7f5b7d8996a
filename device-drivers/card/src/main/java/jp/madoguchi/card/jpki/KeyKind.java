package jp.madoguchi.card.jpki;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;

/** The kinds of key that a card may have, told from the key itself and never from the card's answer to reset. */
enum KeyKind {
    RSA_2048,
    EC_P384,
    OTHER;

    private static final int RSA_BITS = 2048;

    static KeyKind of(PublicKey key) {
        if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() == RSA_BITS) {
            return RSA_2048;
        }
        return key instanceof ECPublicKey ec && isP384(ec.getParams()) ? EC_P384 : OTHER;
    }

    private static boolean isP384(ECParameterSpec curve) {
        ECParameterSpec p384 = p384();
        return curve.getCurve().equals(p384.getCurve())
                && curve.getGenerator().equals(p384.getGenerator())
                && curve.getOrder().equals(p384.getOrder());
    }

    private static ECParameterSpec p384() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp384r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform of ours has secp384r1", e);
        }
    }
}
