package jp.madoguchi.protocol;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.util.Arrays;

/** ES256 over canonical JSON. */
public final class Jws {
    private Jws() {}

    /** Signs the canonical form of a message; {@code kid} tells which pinned key the receiver is to take. */
    public static FlattenedJws sign(Object message, String kid, ECPrivateKey key) {
        try {
            var jws = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(kid).build(),
                    new Payload(ProtocolJson.canonical(message)));
            jws.sign(new ECDSASigner(key));
            return new FlattenedJws(
                    Bytes.parse(jws.getHeader().toBase64URL().toString()),
                    Bytes.parse(jws.getPayload().toBase64URL().toString()),
                    Bytes.parse(jws.getSignature().toString()));
        } catch (JOSEException e) {
            throw new IllegalArgumentException("no P-256 signing key", e);
        }
    }

    /**
     * Reads a message after its signature proved good under the pinned key.
     *
     * @throws BindingException naming the part that isn't good
     */
    static <T> T verify(FlattenedJws jws, String kid, ECPublicKey key, Class<T> type) throws BindingException {
        try {
            var object = new JWSObject(base64(jws.header()), base64(jws.payload()), base64(jws.signature()));
            if (!object.getHeader().getAlgorithm().equals(JWSAlgorithm.ES256)
                    || !kid.equals(object.getHeader().getKeyID())) {
                throw new BindingException("protected");
            }
            if (!object.verify(new ECDSAVerifier(key))) {
                throw new BindingException("signature");
            }
        } catch (ParseException | JOSEException e) {
            throw new BindingException("signature");
        }
        return read(jws.payload().toArray(), type);
    }

    private static <T> T read(byte[] payload, Class<T> type) throws BindingException {
        T message;
        try {
            message = ProtocolJson.readSigned(payload, type);
        } catch (IOException e) {
            throw new BindingException("payload");
        }
        if (!Arrays.equals(ProtocolJson.canonical(message), payload)) {
            throw new BindingException("payload");
        }
        return message;
    }

    private static Base64URL base64(Bytes bytes) {
        return new Base64URL(bytes.base64url());
    }
}
