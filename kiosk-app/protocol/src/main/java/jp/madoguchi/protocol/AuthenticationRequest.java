package jp.madoguchi.protocol;

import java.util.Optional;

/** The wire form of a {@link CardProof}; certificates are plain base64 of DER. */
public record AuthenticationRequest(
        Purpose purpose,
        SecretName credential,
        Base64Der certificate,
        Optional<Base64Der> authCertificate,
        SignatureAlgorithm signatureAlgorithm,
        Bytes signature) {

    /** The proof as the wire wants it. */
    public static AuthenticationRequest of(Purpose purpose, CardProof proof) {
        var auth = new Base64Der(proof.authCertificate());
        return new AuthenticationRequest(
                purpose,
                purpose.credential(),
                proof.signCertificate().map(Base64Der::new).orElse(auth),
                proof.signCertificate().map(sign -> auth),
                SignatureAlgorithm.RS256,
                proof.signature());
    }

    @Override
    public String toString() {
        return "AuthenticationRequest[" + purpose + "]";
    }
}
