package jp.madoguchi.print.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;

/** A signed payload: COSE_Sign1 (RFC 9052, 4.2) with ES256 (RFC 9053, 2.1), tagged, the name of the key beside the signature. */
final class CoseSign1 {
    /** COSE_Sign1 (RFC 9052, table 1). */
    private static final int TAG = 18;
    /** The header {alg: ES256} as it is signed for. */
    private static final byte[] PROTECTED = {(byte) 0xA1, 0x01, 0x26};
    /** Header parameter kid (RFC 9052, table 3). */
    private static final int KID = 4;
    /** Fixed length r and s, which is what COSE and JOSE use. */
    private static final String ES256 = "SHA256withECDSAinP1363Format";

    private final byte[] kid;
    private final byte[] payload;
    private final byte[] signature;

    private CoseSign1(byte[] kid, byte[] payload, byte[] signature) {
        this.kid = kid;
        this.payload = payload;
        this.signature = signature;
    }

    static CoseSign1 sign(byte[] payload, byte[] kid, ECPrivateKey key) {
        try {
            Signature signer = Signature.getInstance(ES256);
            signer.initSign(key);
            signer.update(toBeSigned(payload));
            return new CoseSign1(kid, payload, signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no signature with this key", e);
        }
    }

    /** As long as the signed one, with hashes where key and signature will stand, to find out what a code holds. */
    static CoseSign1 draft(byte[] payload) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-512");
            byte[] chance = hash.digest(payload);
            return new CoseSign1(Arrays.copyOf(hash.digest(chance), 8), payload, chance);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-512", e);
        }
    }

    /**
     * Reads what {@link #bytes} gives.
     *
     * @throws BrokenSealException when the bytes are anything else, even another form of the same
     */
    static CoseSign1 read(byte[] bytes) throws BrokenSealException {
        JsonNode parts = Cbor.read(bytes);
        var read = new CoseSign1(
                binary(parts.path(1).path(Integer.toString(KID))), binary(parts.path(2)), binary(parts.path(3)));
        if (!Arrays.equals(read.bytes(), bytes)) {
            throw new BrokenSealException("no COSE_Sign1 of ES256 in its only form");
        }
        return read;
    }

    byte[] bytes() {
        return Cbor.write(out -> {
            out.writeTag(TAG);
            out.writeStartArray(null, 4);
            out.writeBinary(PROTECTED);
            out.writeStartObject(null, 1);
            out.writeFieldId(KID);
            out.writeBinary(kid);
            out.writeEndObject();
            out.writeBinary(payload);
            out.writeBinary(signature);
            out.writeEndArray();
        });
    }

    byte[] kid() {
        return kid.clone();
    }

    byte[] payload() {
        return payload.clone();
    }

    boolean isSignedBy(ECPublicKey key) {
        try {
            Signature verifier = Signature.getInstance(ES256);
            verifier.initVerify(key);
            verifier.update(toBeSigned(payload));
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            // A signature of another length is refused this way.
            return false;
        }
    }

    /** The Sig_structure (RFC 9052, 4.4), with no data from outside. */
    private static byte[] toBeSigned(byte[] payload) {
        return Cbor.write(out -> {
            out.writeStartArray(null, 4);
            Cbor.text(out, "Signature1");
            out.writeBinary(PROTECTED);
            out.writeBinary(new byte[0]);
            out.writeBinary(payload);
            out.writeEndArray();
        });
    }

    private static byte[] binary(JsonNode node) throws BrokenSealException {
        try {
            if (node.isBinary()) {
                return node.binaryValue();
            }
        } catch (IOException e) {
            throw new BrokenSealException("no bytes");
        }
        throw new BrokenSealException("no COSE_Sign1");
    }
}
