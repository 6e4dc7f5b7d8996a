package jp.madoguchi.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.interfaces.ECPublicKey;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.config.ConfigurationException;

/**
 * The pinned keys that a kiosk trusts.
 *
 * @param statementKey of the centre; signs a {@link SecretKeyStatement}
 * @param municipalities by code; sign an {@link IssueEnvelope}
 */
public record CentreTrust(ECPublicKey statementKey, Map<String, ECPublicKey> municipalities) {
    private static final String PREFIX = "municipality-";
    private static final String REMEDY = "Run the set-up again, or restore the file from the operator's package";

    public CentreTrust {
        municipalities = Map.copyOf(municipalities);
    }

    /** Reads {@code centre-statement.pem} and every {@code municipality-<code>.pem} of a directory. */
    public static CentreTrust load(Path keys) throws ConfigurationException {
        var municipalities = new HashMap<String, ECPublicKey>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(keys, PREFIX + "*.pem")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                municipalities.put(name.substring(PREFIX.length(), name.length() - ".pem".length()), read(file));
            }
        } catch (IOException e) {
            throw new ConfigurationException(keys, 0, "the directory can't be read", REMEDY, e);
        }
        return new CentreTrust(read(keys.resolve("centre-statement.pem")), municipalities);
    }

    /** How the statement key is called in a signature. */
    public static String statementKid() {
        return "centre-statement";
    }

    /** How the key of this municipality is called in a signature. */
    public static String municipalKid(String code) {
        return PREFIX + code;
    }

    /**
     * The key of a municipality.
     *
     * @throws BindingException when it is not among them
     */
    public ECPublicKey municipality(String code) throws BindingException {
        ECPublicKey key = municipalities.get(code);
        if (key == null) {
            throw new BindingException("municipalityCode");
        }
        return key;
    }

    private static ECPublicKey read(Path file) throws ConfigurationException {
        try (InputStream in = Files.newInputStream(file)) {
            var certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
            if (certificate.getPublicKey() instanceof ECPublicKey key) {
                return key;
            }
            throw new ConfigurationException(file, 0, "the certificate holds no P-256 key", REMEDY, null);
        } catch (IOException | CertificateException e) {
            throw new ConfigurationException(file, 0, "the certificate can't be read", REMEDY, e);
        }
    }
}
