package jp.madoguchi.terminal.centre;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.Sha256;

/** Who this terminal is to the centre, and the one authority that vouches for the centre; all from PEM files. */
record TerminalIdentity(String name, Sha256 spki, SSLContext tls) {
    private static final int DNS_NAME = 2;
    private static final String REMEDY = "Restore the file from the operator's package, or run the set-up again";

    static TerminalIdentity load(Path ca, Path certificate, Path key) throws ConfigurationException {
        X509Certificate own = read(certificate);
        X509Certificate authority = read(ca);
        try {
            return new TerminalIdentity(
                    name(own, certificate),
                    Sha256.of(own.getPublicKey().getEncoded()),
                    tls(authority, own, key(key, own)));
        } catch (IOException e) {
            throw new ConfigurationException(key, 0, "the key can't be read", REMEDY, e);
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException(key, 0, "the key doesn't fit its certificate", REMEDY, e);
        }
    }

    private static X509Certificate read(Path file) throws ConfigurationException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | GeneralSecurityException e) {
            throw new ConfigurationException(file, 0, "the certificate can't be read", REMEDY, e);
        }
    }

    private static PrivateKey key(Path file, X509Certificate own) throws IOException, GeneralSecurityException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        return KeyFactory.getInstance(own.getPublicKey().getAlgorithm()).generatePrivate(new PKCS8EncodedKeySpec(der));
    }

    private static String name(X509Certificate own, Path file) throws GeneralSecurityException, ConfigurationException {
        var names = own.getSubjectAlternativeNames() == null
                ? List.<List<?>>of()
                : List.copyOf(own.getSubjectAlternativeNames());
        return names.stream()
                .filter(each -> each.get(0).equals(DNS_NAME))
                .map(each -> (String) each.get(1))
                .findFirst()
                .orElseThrow(
                        () -> new ConfigurationException(file, 0, "the certificate names no terminal", REMEDY, null));
    }

    private static SSLContext tls(X509Certificate authority, X509Certificate own, PrivateKey key)
            throws IOException, GeneralSecurityException {
        char[] unused = new char[0];
        KeyStore store = emptyStore();
        store.setKeyEntry("terminal", key, unused, new Certificate[] {own});
        KeyStore trust = emptyStore();
        trust.setCertificateEntry("centre", authority);
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, unused);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(trust);
        var tls = SSLContext.getInstance("TLSv1.3");
        tls.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
        return tls;
    }

    private static KeyStore emptyStore() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    @Override
    public String toString() {
        return "TerminalIdentity[" + name + "]";
    }
}
