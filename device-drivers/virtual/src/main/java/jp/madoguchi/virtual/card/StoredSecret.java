package jp.madoguchi.virtual.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A secret in the card's own memory, with the tries that are left. */
final class StoredSecret {
    private final byte[] value;
    private final int left;

    private StoredSecret(byte[] value, int left) {
        this.value = value;
        this.left = left;
    }

    /** One byte for each character; an empty text is a secret that nothing matches. */
    static StoredSecret of(String text, int left) {
        return of(text.getBytes(StandardCharsets.ISO_8859_1), left);
    }

    /** A value, which is copied. */
    static StoredSecret of(byte[] value, int left) {
        return new StoredSecret(value.clone(), left);
    }

    StoredSecret withLeft(int tries) {
        return new StoredSecret(value, tries);
    }

    boolean matches(byte[] given) {
        return value.length > 0 && MessageDigest.isEqual(value, given);
    }

    int left() {
        return left;
    }

    /** What the card's folder keeps; the people of the sandbox are fictional. */
    String text() {
        return new String(value, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return "*** (" + left + " left)";
    }
}
