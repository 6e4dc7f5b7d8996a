package jp.madoguchi.protocol;

import com.nimbusds.jose.crypto.utils.ECChecks;
import com.nimbusds.jose.jwk.Curve;
import java.math.BigInteger;

/** Public half of a P-256 key as a JSON Web Key (RFC 7517): {@code kty} is EC, {@code crv} is P-256. */
public record EcPublicKey(String kty, String crv, Bytes x, Bytes y) {
    public EcPublicKey {
        if (!kty.equals("EC") || !crv.equals("P-256") || x.length() != 32 || y.length() != 32) {
            throw new IllegalArgumentException("no P-256 key");
        }
        var px = new BigInteger(1, x.toArray());
        var py = new BigInteger(1, y.toArray());
        if (!ECChecks.isPointOnCurve(px, py, Curve.P_256.toECParameterSpec())) {
            throw new IllegalArgumentException("the point is not on P-256");
        }
    }
}
