package jp.madoguchi.centre.session;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.madoguchi.centre.call.CentreSettings;
import jp.madoguchi.centre.call.Pem;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.AuthenticationAnswer.CertificateStanding;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.SecretName;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pinned authorities of the JPKI: {@code pki/user-ca*.pem} and {@code pki/sign-ca*.pem}, each with its list of revocations. */
@Startup
@Singleton
final class JpkiTrust {
    /** Policies of the user authentication certificate (profile of the JPKI; not confirmed on a card of our own). */
    private static final Set<String> AUTH_POLICIES = Set.of("1.2.392.200149.8.5.1.3.30", "1.2.392.200149.8.5.1.0.30");
    /** Policies of the signature certificate, in service and in the test environment. */
    private static final Set<String> SIGN_POLICIES = Set.of("1.2.392.200149.8.5.1.1.20", "1.2.392.200149.8.5.1.0.20");

    private static final Logger LOG = LoggerFactory.getLogger(JpkiTrust.class);
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final List<Authority> user;
    private final List<Authority> signature;

    JpkiTrust(CentreSettings settings, Clock clock) throws ConfigurationException {
        Path pki = settings.sandbox().resolve("pki");
        this.user = load(pki, "user-ca*.pem");
        this.signature = load(pki, "sign-ca*.pem");
        user.forEach(each -> each.rehearse(clock.instant()));
        signature.forEach(each -> each.rehearse(clock.instant()));
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
        Authority issuer = (role == SecretName.AUTH ? user : signature)
                .stream()
                        .filter(each -> signed(each.certificate(), leaf))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(ProblemCode.AUTHENTICATION_FAILED));
        if (isOutside(leaf, now) || isOutside(issuer.certificate(), now)) {
            throw new Refusal(ProblemCode.CERTIFICATE_NOT_VALID);
        }
        boolean[] usage = leaf.getKeyUsage();
        boolean usable = usage != null
                && usage[DIGITAL_SIGNATURE]
                && usage[NON_REPUDIATION] == (role == SecretName.SIGN)
                && leaf.getBasicConstraints() < 0;
        if (!usable || !hasPolicy(leaf, role == SecretName.AUTH ? AUTH_POLICIES : SIGN_POLICIES)) {
            throw new Refusal(ProblemCode.AUTHENTICATION_FAILED);
        }
        return issuer;
    }

    private static boolean signed(X509Certificate authority, X509Certificate leaf) {
        try {
            leaf.verify(authority.getPublicKey());
            return leaf.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean isOutside(X509Certificate certificate, Instant now) {
        return now.isBefore(certificate.getNotBefore().toInstant())
                || now.isAfter(certificate.getNotAfter().toInstant());
    }

    private static boolean hasPolicy(X509Certificate leaf, Set<String> accepted) {
        byte[] extension = leaf.getExtensionValue(Extension.certificatePolicies.getId());
        if (extension == null) {
            return false;
        }
        var policies = CertificatePolicies.getInstance(
                ASN1OctetString.getInstance(extension).getOctets());
        return Arrays.stream(policies.getPolicyInformation())
                .anyMatch(each -> accepted.contains(each.getPolicyIdentifier().getId()));
    }

    private static List<Authority> load(Path pki, String pattern) throws ConfigurationException {
        var authorities = new ArrayList<Authority>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(pki, pattern)) {
            for (Path file : files) {
                String list = file.getFileName().toString().replaceFirst("\\.pem$", ".crl");
                authorities.add(new Authority(Pem.certificate(file), new RevocationFile(pki.resolve(list))));
            }
        } catch (IOException e) {
            throw new ConfigurationException(pki, 0, "the authorities can't be read", "Run the set-up again", e);
        }
        if (authorities.isEmpty()) {
            throw new ConfigurationException(pki, 0, "no authority " + pattern, "Run the set-up again", null);
        }
        return List.copyOf(authorities);
    }
}
