package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;

/** Generations of one authority, which all bear the same name. */
class CertificateAuthoritiesTest {
    private static final KeyPair FIRST_KEY = TestCertificates.rsa();
    private static final KeyPair SECOND_KEY = TestCertificates.rsa();
    private static final KeyPair NEXT_KEY = TestCertificates.p384();
    private static final KeyPair LEAF_KEY = TestCertificates.rsa();
    private static final Instant FIRST_ENDS = Instant.parse("2025-11-01T00:00:00Z");
    private static final X509Certificate FIRST = TestCertificates.authority(FIRST_KEY, FIRST_ENDS);
    private static final X509Certificate SECOND = authority(SECOND_KEY, "2033-07-15T00:00:00Z");
    private static final X509Certificate NEXT = authority(NEXT_KEY, "2040-01-01T00:00:00Z");

    private final CertificateAuthorities authorities = new CertificateAuthorities(List.of(FIRST, SECOND, NEXT));

    @Test
    void theIssuerIsTheGenerationWhoseKeySigned() throws CertificateException {
        assertEquals(Optional.of(FIRST), authorities.findIssuer(leafOf(FIRST_KEY)));
        assertEquals(Optional.of(SECOND), authorities.findIssuer(leafOf(SECOND_KEY)));
        assertEquals(Optional.of(NEXT), authorities.findIssuer(leafOf(NEXT_KEY)));
    }

    @Test
    void anImpostorOfTheSameNameIsNotFound() throws CertificateException {
        assertEquals(Optional.empty(), authorities.findIssuer(leafOf(TestCertificates.rsa())));
    }

    @Test
    void aGenerationThatHasEndedIsStillTheIssuerSoThatItsEndCanBeTold() throws CertificateException {
        X509Certificate leaf = leafOf(FIRST_KEY);
        assertTrue(FIRST_ENDS.isBefore(TestCertificates.TO));
        assertEquals(Optional.of(FIRST), authorities.findIssuer(leaf));
    }

    @Test
    void theRightKeyUnderAnotherNameIsNotTheIssuer() throws CertificateException {
        X509Certificate other = TestCertificates.certificate(
                new X500Name("C=JP,O=OTHER"), FIRST_KEY, FIRST_KEY.getPrivate(), TestCertificates.TO, List.of());
        assertEquals(Optional.empty(), new CertificateAuthorities(List.of(other)).findIssuer(leafOf(FIRST_KEY)));
    }

    @Test
    void aProlongedGenerationIsFoundByItsLastCertificate() throws CertificateException {
        X509Certificate prolonged = authority(FIRST_KEY, "2035-11-01T00:00:00Z");
        var both = new CertificateAuthorities(List.of(FIRST, prolonged));
        assertEquals(Optional.of(prolonged), both.findIssuer(leafOf(FIRST_KEY)));
    }

    @Test
    void withoutPinnedAuthoritiesNothingHasAnIssuer() throws CertificateException {
        assertEquals(Optional.empty(), new CertificateAuthorities(List.of()).findIssuer(leafOf(FIRST_KEY)));
    }

    private static X509Certificate authority(KeyPair key, String to) {
        return TestCertificates.authority(key, Instant.parse(to));
    }

    private static X509Certificate leafOf(KeyPair authority) throws CertificateException {
        return UserAuthenticationCertificate.parse(TestCertificates.user(LEAF_KEY, authority, 10))
                .x509();
    }
}
