package jp.madoguchi.protocol;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** What the card signs to sign in; see "Signed texts" in the protocol's description. */
public final class AuthenticationText {
    private static final byte[] LABEL = "KIOSK-AUTH-1".getBytes(StandardCharsets.US_ASCII);

    private AuthenticationText() {}

    /**
     * The bytes whose SHA-256 the card signs.
     *
     * @param subject hash of the user authentication certificate, whichever key signs
     * @param signingSerial serial number of the certificate whose key signs
     */
    public static byte[] of(CentreSession session, Sha256 subject, BigInteger signingSerial) {
        var text = new ByteArrayOutputStream();
        text.writeBytes(LABEL);
        text.writeBytes(Uuid7.bytes(session.sessionId()));
        text.writeBytes(session.challenge().toArray());
        text.writeBytes(session.endpoints().terminalSpkiSha256().toArray());
        text.writeBytes(session.endpoints().serverSpkiSha256().toArray());
        text.writeBytes(subject.toArray());
        withLength(text, session.purpose().name().getBytes(StandardCharsets.US_ASCII));
        withLength(text, signingSerial.toByteArray());
        return text.toByteArray();
    }

    private static void withLength(ByteArrayOutputStream text, byte[] field) {
        if (field.length > 255) {
            throw new IllegalArgumentException("field of " + field.length + " bytes");
        }
        text.write(field.length);
        text.writeBytes(field);
    }
}
