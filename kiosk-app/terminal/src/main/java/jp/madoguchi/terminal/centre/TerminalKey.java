package jp.madoguchi.terminal.centre;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import jp.madoguchi.config.ConfigurationException;

/** The key that makes this terminal what it is to others, with the certificate that says so; both from PEM files. */
public record TerminalKey(X509Certificate certificate, PrivateKey key) {
    static final String REMEDY =
            "Restore the file from the operator's package, or make those of a sandbox by packaging/madoguchi setup";

    /**
     * Reads both.
     *
     * @throws ConfigurationException when one of them can't be read, or the key is of another kind than the certificate's
     */
    public static TerminalKey load(Path certificate, Path key) throws ConfigurationException {
        X509Certificate own = read(certificate);
        try {
            return new TerminalKey(own, read(key, own));
        } catch (IOException e) {
            throw unreadable(key, "the key", "madoguchi.centre.key", e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new ConfigurationException(key, 0, "the key doesn't fit its certificate", REMEDY, e);
        }
    }

    static X509Certificate read(Path file) throws ConfigurationException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | GeneralSecurityException e) {
            throw unreadable(file, "the certificate", "madoguchi.centre.certificate", e);
        }
    }

    /** What was never there can't be restored. */
    private static ConfigurationException unreadable(Path file, String what, String setting, Exception why) {
        return why instanceof NoSuchFileException
                ? new ConfigurationException(
                        file,
                        0,
                        what + " can't be read, for there is no such file",
                        "Correct " + setting
                                + ", put the file of the operator's package there, or make those of a sandbox by"
                                + " packaging/madoguchi setup",
                        why)
                : new ConfigurationException(file, 0, what + " can't be read", REMEDY, why);
    }

    private static PrivateKey read(Path file, X509Certificate own) throws IOException, GeneralSecurityException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        return KeyFactory.getInstance(own.getPublicKey().getAlgorithm()).generatePrivate(new PKCS8EncodedKeySpec(der));
    }

    /** Signs the SHA-256 of a text: by ECDSA in DER, or by RSA PKCS #1 v1.5, so that {@code openssl dgst -sha256 -verify} can check it. */
    public byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance(
                    key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256with" + key.getAlgorithm());
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of the terminal that signs nothing", e);
        }
    }

    @Override
    public String toString() {
        return "TerminalKey[***]";
    }
}
