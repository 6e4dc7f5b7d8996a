package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A SHA-256 (32 bytes) over bytes as they were received. */
public record Sha256(@JsonValue Bytes value) {
    @JsonCreator
    public Sha256 {
        if (value.length() != 32) {
            throw new IllegalArgumentException("a SHA-256 has 32 bytes");
        }
    }

    /** The hash of these bytes. */
    public static Sha256 of(byte[] message) {
        try {
            return new Sha256(Bytes.of(MessageDigest.getInstance("SHA-256").digest(message)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The 32 bytes. */
    public byte[] toArray() {
        return value.toArray();
    }
}
