package jp.madoguchi.virtual.card;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Map;
import javax.crypto.Cipher;
import jp.madoguchi.card.jpki.JpkiKey;

/** The private keys inside the card; a child's card has one. */
record CardPrivateKeys(Map<JpkiKey, PrivateKey> keys) {
    CardPrivateKeys {
        keys = Map.copyOf(keys);
    }

    boolean has(JpkiKey key) {
        return keys.containsKey(key);
    }

    /** RSA with the padding of PKCS#1 v1.5, block type 1, around exactly these bytes. */
    byte[] sign(JpkiKey key, byte[] verbatim) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, keys.get(key));
        return cipher.doFinal(verbatim);
    }

    @Override
    public String toString() {
        return "CardPrivateKeys[***]";
    }
}
