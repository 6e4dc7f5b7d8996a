package jp.madoguchi.terminal.centre;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.Sha256;

/** Who this terminal is to the centre, and the one authority that vouches for the centre; all from PEM files. */
record TerminalIdentity(String name, Sha256 spki, SSLContext tls) {
    private static final int DNS_NAME = 2;

    static TerminalIdentity load(Path ca, Path certificate, Path keyFile) throws ConfigurationException {
        TerminalKey own = TerminalKey.load(certificate, keyFile);
        X509Certificate authority = TerminalKey.read(ca);
        try {
            return new TerminalIdentity(
                    name(own.certificate(), certificate),
                    Sha256.of(own.certificate().getPublicKey().getEncoded()),
                    tls(authority, own));
        } catch (IOException | GeneralSecurityException e) {
            throw new ConfigurationException(keyFile, 0, "the key doesn't fit its certificate", TerminalKey.REMEDY, e);
        }
    }

    private static String name(X509Certificate own, Path file) throws GeneralSecurityException, ConfigurationException {
        var names = own.getSubjectAlternativeNames() == null
                ? List.<List<?>>of()
                : List.copyOf(own.getSubjectAlternativeNames());
        return names.stream()
                .filter(each -> each.get(0).equals(DNS_NAME))
                .map(each -> (String) each.get(1))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException(
                        file, 0, "the certificate names no terminal", TerminalKey.REMEDY, null));
    }

    private static SSLContext tls(X509Certificate authority, TerminalKey own)
            throws IOException, GeneralSecurityException {
        char[] unused = new char[0];
        KeyStore store = emptyStore();
        store.setKeyEntry("terminal", own.key(), unused, new Certificate[] {own.certificate()});
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
