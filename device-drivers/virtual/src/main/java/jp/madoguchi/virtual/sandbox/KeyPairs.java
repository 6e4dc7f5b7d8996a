package jp.madoguchi.virtual.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Collection;

/** Makes key pairs; RSA ones, which take time, are kept from one sandbox to the next and made on all cores. */
final class KeyPairs {
    private static final int RSA_BITS = 2048;

    private KeyPairs() {}

    static KeyPair ellipticCurve() {
        return generate("EC", new ECGenParameterSpec("secp256r1"));
    }

    /** For cards of the next kind; made in no time, so none is kept. */
    static KeyPair curveOfTheNextCard() {
        return generate("EC", new ECGenParameterSpec("secp384r1"));
    }

    /** Makes those RSA keys that are not there yet. */
    static void makeMissingRsa(Collection<Path> files) {
        files.parallelStream().filter(file -> !Files.exists(file)).forEach(file -> {
            try {
                KeyPair pair = generate("RSA", new RSAKeyGenParameterSpec(RSA_BITS, RSAKeyGenParameterSpec.F4));
                Pem.writeKey(file, pair.getPrivate());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Reads an RSA key with its public half. */
    static KeyPair readRsa(Path file) throws IOException {
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) Pem.readKey(file);
        try {
            RSAPublicKeySpec publicHalf = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return new KeyPair(KeyFactory.getInstance("RSA").generatePublic(publicHalf), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    private static KeyPair generate(String algorithm, AlgorithmParameterSpec spec) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(spec);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
