package jp.madoguchi.centre.call;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import jp.madoguchi.config.ConfigurationException;

/** Certificates and keys in PEM files. */
public final class Pem {
    private static final String REMEDY = "Run the set-up of the sandbox again";

    private Pem() {}

    /** Reads a certificate. */
    public static X509Certificate certificate(Path file) throws ConfigurationException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | CertificateException e) {
            throw new ConfigurationException(file, 0, "the certificate can't be read", REMEDY, e);
        }
    }

    /** Reads a P-256 key in PKCS #8. */
    public static ECPrivateKey ecKey(Path file) throws ConfigurationException {
        try {
            String body =
                    Files.readString(file).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body));
            return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new ConfigurationException(file, 0, "the key can't be read", REMEDY, e);
        }
    }
}
