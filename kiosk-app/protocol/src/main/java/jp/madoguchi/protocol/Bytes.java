package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** Bytes that never change; on the wire base64url without padding. Never for a secret. */
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of these bytes. */
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /** So many fresh random bytes. */
    public static Bytes random(int length, SecureRandom random) {
        var content = new byte[length];
        random.nextBytes(content);
        return new Bytes(content);
    }

    /**
     * Reads base64url without padding.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    @JsonCreator
    public static Bytes parse(String base64url) {
        var bytes = new Bytes(Base64.getUrlDecoder().decode(base64url));
        if (!bytes.base64url().equals(base64url)) {
            throw new IllegalArgumentException("not base64url without padding");
        }
        return bytes;
    }

    /** A copy that the caller may change. */
    public byte[] toArray() {
        return content.clone();
    }

    /** How many. */
    public int length() {
        return content.length;
    }

    /** The form of the wire. */
    @JsonValue
    public String base64url() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** Says only how many, since a certificate is personal data. */
    @Override
    public String toString() {
        return "Bytes[" + content.length + "]";
    }
}
