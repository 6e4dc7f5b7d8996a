package jp.madoguchi.protocol;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** A P-256 key that lives in memory for one transaction; closing it lets go of the only reference. */
final class EphemeralKey implements AutoCloseable {
    private @Nullable ECKey key;
    private final EcPublicKey publicKey;

    private EphemeralKey(ECKey key) {
        this.key = key;
        this.publicKey = toMessage(key);
    }

    static EphemeralKey generate(SecureRandom random) {
        try {
            return new EphemeralKey(
                    new ECKeyGenerator(Curve.P_256).secureRandom(random).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform makes P-256 keys", e);
        }
    }

    EcPublicKey publicKey() {
        return publicKey;
    }

    /** The private half, or an exception when the transaction is over. */
    ECKey open() {
        if (key == null) {
            throw new IllegalStateException("the key of this transaction is destroyed");
        }
        return key;
    }

    @Override
    public void close() {
        key = null;
    }

    static EcPublicKey toMessage(ECKey key) {
        return new EcPublicKey(
                "EC",
                "P-256",
                Bytes.of(key.getX().decode()),
                Bytes.of(key.getY().decode()));
    }

    static ECKey fromMessage(EcPublicKey key) {
        return new ECKey.Builder(
                        Curve.P_256,
                        new Base64URL(key.x().base64url()),
                        new Base64URL(key.y().base64url()))
                .build();
    }

    /** RFC 7638. */
    static Bytes thumbprint(EcPublicKey key) {
        try {
            return Bytes.of(fromMessage(key).computeThumbprint().decode());
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
