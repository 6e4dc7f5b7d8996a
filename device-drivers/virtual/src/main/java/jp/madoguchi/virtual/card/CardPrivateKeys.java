package jp.madoguchi.virtual.card;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Map;
import javax.crypto.Cipher;
import jp.madoguchi.card.jpki.JpkiKey;

/** The private keys inside the card; a child's card has one. */
record CardPrivateKeys(Map<JpkiKey, PrivateKey> keys) {
    /** What PKCS#1 v1.5 leaves of 2048 bits. */
    private static final int LONGEST_RSA_INPUT = 245;

    private static final int SHA384_LENGTH = 48;

    CardPrivateKeys {
        keys = Map.copyOf(keys);
    }

    boolean has(JpkiKey key) {
        return keys.containsKey(key);
    }

    /** Whether the key signs so many bytes: on the next kind of card a bare SHA-384 hash (our assumption), else up to 245. */
    boolean takes(JpkiKey key, int length) {
        return isRsa(key) ? length > 0 && length <= LONGEST_RSA_INPUT : length == SHA384_LENGTH;
    }

    /**
     * RSA with the padding of PKCS#1 v1.5, block type 1, around exactly these bytes; on the next kind of card ECDSA over
     * this hash, in DER.
     */
    byte[] sign(JpkiKey key, byte[] verbatim) throws GeneralSecurityException {
        if (isRsa(key)) {
            Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.ENCRYPT_MODE, keys.get(key));
            return cipher.doFinal(verbatim);
        }
        Signature signature = Signature.getInstance("NONEwithECDSA");
        signature.initSign(keys.get(key));
        signature.update(verbatim);
        return signature.sign();
    }

    private boolean isRsa(JpkiKey key) {
        PrivateKey held = keys.get(key);
        return held != null && held.getAlgorithm().equals("RSA");
    }

    @Override
    public String toString() {
        return "CardPrivateKeys[***]";
    }
}
