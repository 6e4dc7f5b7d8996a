package jp.madoguchi.centre.session;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.card.jpki.CertificateAuthorities;
import jp.madoguchi.card.jpki.CertificatePolicy;
import jp.madoguchi.card.jpki.CertificateProfile;
import jp.madoguchi.card.jpki.CertificateProfile.Usage;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.centre.call.CentreSettings;
import jp.madoguchi.centre.call.Pem;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.AuthenticationAnswer.CertificateStanding;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.SecretName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pinned authorities of the JPKI: {@code pki/user-ca*.pem} and {@code pki/sign-ca*.pem}, each with its list of revocations. */
@Startup
@Singleton
final class JpkiTrust {
    private static final Logger LOG = LoggerFactory.getLogger(JpkiTrust.class);

    private final Pinned user;
    private final Pinned signature;

    JpkiTrust(CentreSettings settings, Clock clock) throws ConfigurationException {
        Path pki = settings.sandbox().resolve("pki");
        this.user = load(pki, "user-ca*.pem");
        this.signature = load(pki, "sign-ca*.pem");
        user.rehearse(clock.instant());
        signature.rehearse(clock.instant());
    }

    /** The generations of one authority. */
    private record Pinned(CertificateAuthorities generations, Map<X509Certificate, Authority> byCertificate) {
        Authority issuer(X509Certificate leaf) throws Refusal {
            return generations
                    .findIssuer(leaf)
                    .map(byCertificate::get)
                    .orElseThrow(() -> new Refusal(ProblemCode.AUTHENTICATION_FAILED));
        }

        void rehearse(Instant now) {
            byCertificate.values().forEach(each -> each.rehearse(now));
        }
    }

    /** A pinned authority. */
    record Authority(X509Certificate certificate, RevocationFile revocations) {
        /** Reads the list once at start: the first resident doesn't wait for it, and the log says what is wrong with it. */
        void rehearse(Instant now) {
            try {
                revocation(certificate, now);
            } catch (Refusal e) {
                LOG.warn("nobody can sign in under {}: {}", revocations.file().getFileName(), e.getMessage());
            }
        }

        CertificateStanding revocation(X509Certificate leaf, Instant now) throws Refusal {
            return revocations.judge(leaf, certificate, now);
        }
    }

    /**
     * Chain, validity, policy and key usage of a certificate, in this order.
     *
     * @return the authority that issued it, found by its signature since generations share one name
     */
    Authority judge(X509Certificate leaf, SecretName role, Instant now) throws Refusal {
        Authority issuer = (role == SecretName.AUTH ? user : signature).issuer(leaf);
        CertificateProfile profile = profile(leaf);
        if (!profile.isWithinTerm(now) || !profile(issuer.certificate()).isWithinTerm(now)) {
            throw new Refusal(ProblemCode.CERTIFICATE_NOT_VALID);
        }
        boolean signs = role == SecretName.SIGN;
        boolean usable = profile.usages().contains(Usage.DIGITAL_SIGNATURE)
                && profile.usages().contains(Usage.NON_REPUDIATION) == signs
                && !profile.authority();
        Set<String> policies = CertificatePolicy.of(signs ? JpkiKey.SIGNATURE : JpkiKey.USER_AUTHENTICATION);
        if (!usable || Collections.disjoint(profile.policies(), policies)) {
            throw new Refusal(ProblemCode.AUTHENTICATION_FAILED);
        }
        return issuer;
    }

    private static CertificateProfile profile(X509Certificate certificate) throws Refusal {
        try {
            return CertificateProfile.of(certificate);
        } catch (CertificateException e) {
            throw new Refusal(ProblemCode.AUTHENTICATION_FAILED);
        }
    }

    private static Pinned load(Path pki, String pattern) throws ConfigurationException {
        var authorities = new LinkedHashMap<X509Certificate, Authority>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(pki, pattern)) {
            for (Path file : files) {
                String list = file.getFileName().toString().replaceFirst("\\.pem$", ".crl");
                X509Certificate certificate = Pem.certificate(file);
                authorities.put(certificate, new Authority(certificate, new RevocationFile(pki.resolve(list))));
            }
        } catch (IOException e) {
            throw new ConfigurationException(pki, 0, "the authorities can't be read", "Run the set-up again", e);
        }
        if (authorities.isEmpty()) {
            throw new ConfigurationException(pki, 0, "no authority " + pattern, "Run the set-up again", null);
        }
        return new Pinned(new CertificateAuthorities(authorities.keySet()), authorities);
    }
}
