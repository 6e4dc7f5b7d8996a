package jp.madoguchi.protocol;

import java.util.Optional;

/**
 * What the card gave to sign in: certificates in DER and the signature over the {@link AuthenticationText}.
 *
 * @param authCertificate user authentication certificate, whose hash is the subject of everything that follows
 * @param signCertificate signature certificate when its key signed, which is for {@link Purpose#RESET_AUTH} only
 * @param signature by the algorithm of the certificate's key: RSASSA-PKCS1-v1_5 with SHA-256 today
 */
public record CardProof(Bytes authCertificate, Optional<Bytes> signCertificate, Bytes signature) {

    /** The user authentication key signed. */
    public static CardProof byAuthKey(byte[] authCertificate, byte[] signature) {
        return new CardProof(Bytes.of(authCertificate), Optional.empty(), Bytes.of(signature));
    }

    /** The signature key signed, to have the user authentication PIN reset. */
    public static CardProof bySignKey(byte[] authCertificate, byte[] signCertificate, byte[] signature) {
        return new CardProof(Bytes.of(authCertificate), Optional.of(Bytes.of(signCertificate)), Bytes.of(signature));
    }

    /** The subject, by which centre and kiosk name the resident. */
    public Sha256 subject() {
        return Sha256.of(authCertificate.toArray());
    }

    @Override
    public String toString() {
        return "CardProof[***]";
    }
}
