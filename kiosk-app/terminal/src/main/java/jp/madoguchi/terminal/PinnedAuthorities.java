package jp.madoguchi.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.card.jpki.CertificateAuthorities;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.RevocationList;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.session.CertificateReport.Issuer;
import jp.madoguchi.session.CertificateReport.Revocation;
import jp.madoguchi.session.procedure.CertificateTrust;

/**
 * The authorities of the JPKI that the operator has pinned: {@code user-ca*.pem} and {@code sign-ca*.pem} in one directory.
 * Revocation is looked up only where the operator has another directory with a list {@code <authority>.crl} for each, which
 * is read anew each time. Only accredited verifiers get such lists (公的個人認証法 17条).
 */
final class PinnedAuthorities implements CertificateTrust {
    private static final String REMEDY = "Put the authorities there, or leave madoguchi.trust.authorities away";
    private static final String PEM = ".pem";

    private final Generations user;
    private final Generations signature;
    private final Optional<Path> lists;
    private final Clock clock;

    private PinnedAuthorities(Generations user, Generations signature, Optional<Path> lists, Clock clock) {
        this.user = user;
        this.signature = signature;
        this.lists = lists;
        this.clock = clock;
    }

    /** All generations of one authority; they share one name, so the files they came in tell them apart. */
    private record Generations(CertificateAuthorities authorities, Map<X509Certificate, String> files) {
        static Generations of(Map<X509Certificate, String> files) {
            return new Generations(new CertificateAuthorities(files.keySet()), files);
        }
    }

    /** Reads the authorities; without a directory every certificate's issuer and revocation stay unchecked. */
    static PinnedAuthorities load(KioskSettings.Trust settings, Clock clock) throws ConfigurationException {
        if (settings.authorities().isEmpty()) {
            return new PinnedAuthorities(Generations.of(Map.of()), Generations.of(Map.of()), Optional.empty(), clock);
        }
        Path directory = settings.authorities().get();
        return new PinnedAuthorities(
                load(directory, "user-ca"), load(directory, "sign-ca"), settings.revocations(), clock);
    }

    @Override
    public Standing judge(JpkiKey key, X509Certificate certificate) {
        Generations known = key == JpkiKey.USER_AUTHENTICATION ? user : signature;
        if (known.files().isEmpty()) {
            return new Standing(Issuer.NOT_CHECKED, Revocation.NOT_CHECKED);
        }
        return known.authorities()
                .findIssuer(certificate)
                .map(issuer -> new Standing(
                        Issuer.KNOWN, revocation(known.files().getOrDefault(issuer, ""), issuer, certificate)))
                .orElseGet(() -> new Standing(Issuer.UNKNOWN, Revocation.NOT_CHECKED));
    }

    private Revocation revocation(String name, X509Certificate issuer, X509Certificate certificate) {
        return lists.map(directory -> directory.resolve(name + ".crl"))
                .map(file -> revocation(file, issuer, certificate))
                .orElse(Revocation.NOT_CHECKED);
    }

    private Revocation revocation(Path file, X509Certificate issuer, X509Certificate certificate) {
        try {
            RevocationList list = RevocationList.parse(Files.readAllBytes(file), issuer);
            if (!list.isCurrent(clock.instant())) {
                return Revocation.UNKNOWN;
            }
            return list.names(certificate) ? Revocation.REVOKED : Revocation.NOT_REVOKED;
        } catch (IOException | GeneralSecurityException e) {
            return Revocation.UNKNOWN;
        }
    }

    private static Generations load(Path directory, String name) throws ConfigurationException {
        var authorities = new LinkedHashMap<X509Certificate, String>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, name + "*" + PEM)) {
            for (Path file : files) {
                String stem = file.getFileName().toString().replaceFirst("\\.pem$", "");
                authorities.put(read(file), stem);
            }
        } catch (IOException e) {
            throw new ConfigurationException(directory, 0, "the authorities can't be read", REMEDY, e);
        }
        if (authorities.isEmpty()) {
            throw new ConfigurationException(directory, 0, "no authority " + name + "*" + PEM, REMEDY, null);
        }
        return Generations.of(authorities);
    }

    private static X509Certificate read(Path file) throws ConfigurationException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | CertificateException e) {
            throw new ConfigurationException(file, 0, "the certificate can't be read", REMEDY, e);
        }
    }
}
