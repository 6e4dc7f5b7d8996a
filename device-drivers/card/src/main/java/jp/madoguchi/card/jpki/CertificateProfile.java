package jp.madoguchi.card.jpki;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;

/**
 * What a certificate says of itself, without judging it.
 *
 * @param policies policy identifiers in dotted form; see {@link CertificatePolicy}
 * @param usages key usage; empty when the certificate names none
 * @param authority whether it may issue certificates
 * @param notBefore first moment of its term
 * @param notAfter last moment of its term
 */
public record CertificateProfile(
        Set<String> policies, Set<Usage> usages, boolean authority, Instant notBefore, Instant notAfter) {

    /** Key usage, in the order of its bits (RFC 5280, 4.2.1.3). */
    public enum Usage {
        DIGITAL_SIGNATURE,
        NON_REPUDIATION,
        KEY_ENCIPHERMENT,
        DATA_ENCIPHERMENT,
        KEY_AGREEMENT,
        KEY_CERT_SIGN,
        CRL_SIGN,
        ENCIPHER_ONLY,
        DECIPHER_ONLY
    }

    /** Checks nothing, but keeps the sets from changing. */
    public CertificateProfile {
        policies = Set.copyOf(policies);
        usages = Set.copyOf(usages);
    }

    /**
     * Reads the profile of a certificate.
     *
     * @throws CertificateException when an extension is malformed
     */
    public static CertificateProfile of(X509Certificate certificate) throws CertificateException {
        return new CertificateProfile(
                policies(certificate),
                usages(certificate),
                certificate.getBasicConstraints() >= 0,
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    /** Whether this moment lies within the term, both ends included. */
    public boolean isWithinTerm(Instant moment) {
        return !moment.isBefore(notBefore) && !moment.isAfter(notAfter);
    }

    private static Set<String> policies(X509Certificate certificate) throws CertificateException {
        byte[] extension = certificate.getExtensionValue(Extension.certificatePolicies.getId());
        return extension == null
                ? Set.of()
                : Extensions.parse(extension, value -> identifiers(CertificatePolicies.getInstance(value)));
    }

    private static Set<String> identifiers(CertificatePolicies policies) {
        return Arrays.stream(policies.getPolicyInformation())
                .map(each -> each.getPolicyIdentifier().getId())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Usage> usages(X509Certificate certificate) {
        Set<Usage> usages = EnumSet.noneOf(Usage.class);
        boolean[] bits = certificate.getKeyUsage();
        Usage[] inOrder = Usage.values();
        for (int bit = 0; bits != null && bit < Math.min(bits.length, inOrder.length); bit++) {
            if (bits[bit]) {
                usages.add(inOrder[bit]);
            }
        }
        return usages;
    }
}
