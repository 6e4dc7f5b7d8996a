package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;

/** A certificate in DER, on the wire in base64 (RFC 4648, 4), at most 6 KiB. */
public record Base64Der(Bytes der) {
    private static final int LONGEST = 8192;

    /**
     * Reads the form of the wire.
     *
     * @throws IllegalArgumentException when it is no base64 or too long
     */
    @JsonCreator
    public static Base64Der parse(String base64) {
        if (base64.length() > LONGEST) {
            throw new IllegalArgumentException("certificate too long");
        }
        return new Base64Der(Bytes.of(Base64.getDecoder().decode(base64)));
    }

    @JsonValue
    String base64() {
        return Base64.getEncoder().encodeToString(der.toArray());
    }
}
