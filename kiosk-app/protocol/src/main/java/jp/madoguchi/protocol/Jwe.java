package jp.madoguchi.protocol;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWECryptoParts;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.impl.ECDH;
import com.nimbusds.jose.crypto.impl.ECDHCryptoProvider;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;

/** ECDH-ES (direct) with A256GCM and additional authenticated data, no compression. */
final class Jwe {
    private Jwe() {}

    static FlattenedJwe encrypt(
            byte[] plaintext, byte[] aad, Optional<String> contentType, EcPublicKey recipient, SecureRandom random) {
        try {
            ECKey sender = new ECKeyGenerator(Curve.P_256).secureRandom(random).generate();
            var header = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
                    .ephemeralPublicKey(sender.toPublicJWK());
            contentType.ifPresent(header::contentType);
            return new Sealing(sender, recipient).encrypt(header.build(), plaintext, aad, random);
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform has ECDH on P-256 and AES-GCM", e);
        }
    }

    /**
     * Decrypts for the receiver's own idea of the authenticated data.
     *
     * @throws BindingException when header, authenticated data or tag differ
     */
    static byte[] decrypt(FlattenedJwe message, byte[] aad, Optional<String> contentType, ECKey recipient)
            throws BindingException {
        if (!message.aad().equals(Bytes.of(aad))) {
            throw new BindingException("aad");
        }
        try {
            JWEHeader header = JWEHeader.parse(base64(message.header()));
            if (!header.getAlgorithm().equals(JWEAlgorithm.ECDH_ES)
                    || !header.getEncryptionMethod().equals(EncryptionMethod.A256GCM)
                    || header.getCompressionAlgorithm() != null
                    || !Optional.ofNullable(header.getContentType()).equals(contentType)) {
                throw new BindingException("protected");
            }
            return new ECDHDecrypter(recipient)
                    .decrypt(
                            header,
                            null,
                            base64(message.iv()),
                            base64(message.ciphertext()),
                            base64(message.tag()),
                            authenticated(header.toBase64URL(), aad));
        } catch (ParseException | JOSEException e) {
            throw new BindingException("ciphertext");
        }
    }

    /** RFC 7516, 5.1 step 14: the protected header, a dot, and the additional data. */
    private static byte[] authenticated(Base64URL header, byte[] aad) {
        return (header + "." + Base64URL.encode(aad)).getBytes(StandardCharsets.US_ASCII);
    }

    private static Base64URL base64(Bytes bytes) {
        return new Base64URL(bytes.base64url());
    }

    /** Done by hand because the library's own encrypter authenticates the header as it was before it had its key. */
    private static final class Sealing extends ECDHCryptoProvider {
        private final ECKey sender;
        private final EcPublicKey recipient;

        Sealing(ECKey sender, EcPublicKey recipient) throws JOSEException {
            super(Curve.P_256, null);
            this.sender = sender;
            this.recipient = recipient;
        }

        FlattenedJwe encrypt(JWEHeader header, byte[] plaintext, byte[] aad, SecureRandom random) throws JOSEException {
            getJCAContext().setSecureRandom(random);
            var secret = ECDH.deriveSharedSecret(
                    EphemeralKey.fromMessage(recipient).toECPublicKey(), sender.toECPrivateKey(), null);
            JWECryptoParts parts = encryptWithZ(header, secret, plaintext, authenticated(header.toBase64URL(), aad));
            return new FlattenedJwe(
                    Bytes.parse(header.toBase64URL().toString()),
                    Bytes.of(aad),
                    Bytes.parse(parts.getInitializationVector().toString()),
                    Bytes.parse(parts.getCipherText().toString()),
                    Bytes.parse(parts.getAuthenticationTag().toString()));
        }

        @Override
        public Set<Curve> supportedEllipticCurves() {
            return Set.of(Curve.P_256);
        }
    }
}
