package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;

/** Any bytes are a certificate that can be asked everything, or are refused by a checked exception. */
class CertificateFuzzTest {
    private static final X509Certificate AUTHORITY =
            TestCertificates.authority(TestCertificates.rsa(), TestCertificates.TO);

    @FuzzTest(maxDuration = "60s")
    void anyBytesAreACertificateOrAreRefused(byte[] der) {
        try {
            UserAuthenticationCertificate user = UserAuthenticationCertificate.parse(der);
            assertArrayEquals(der, user.der());
            assertTrue(user.generation().isEmpty() || user.sha256().length > 0);
            assertTrue(new CertificateAuthorities(List.of(AUTHORITY))
                    .findIssuer(user.x509())
                    .isEmpty());
            assertEquals(user.profile(), user.profile());
        } catch (CertificateException e) {
            assertTrue(e.getMessage() != null);
        }
        try {
            SignatureCertificate.parse(der).fourAttributes().ifPresent(FourAttributesFuzzTest::holds);
        } catch (CertificateException e) {
            assertTrue(e.getMessage() != null);
        }
    }
}
