package jp.madoguchi.virtual.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.virtual.TestSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path sandbox = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        TestSandbox.copyTo(sandbox);
    }

    @Test
    void aSecondSetUpChangesNothing() throws IOException, ConfigurationException {
        String before = Files.readString(sandbox.resolve("register.yaml"));
        assertFalse(Sandbox.prepare(sandbox, TestSandbox.config(), CLOCK, false));
        assertEquals(before, Files.readString(sandbox.resolve("register.yaml")));
    }

    @Test
    void freshMeansNewCertificatesAndCardsInTheirFirstState() throws IOException, ConfigurationException {
        Path state = sandbox.resolve("cards/adult/state.properties");
        String first = Files.readString(state);
        Files.writeString(state, first.replace("left=3", "left=0"));
        String register = Files.readString(sandbox.resolve("register.yaml"));
        assertTrue(Sandbox.prepare(sandbox, TestSandbox.config(), CLOCK, true));
        assertEquals(first, Files.readString(state));
        assertNotEquals(register, Files.readString(sandbox.resolve("register.yaml")));
    }

    @Test
    void aSandboxTakesTheKeysThatAnEarlierOneLeftAndMakesItsOwnCertificates(@TempDir Path other)
            throws IOException, ConfigurationException {
        String key = "cards/adult/sign.key";
        Sandbox.prepare(other, TestSandbox.config(), CLOCK, false);
        Path spare = Path.of(System.getProperty("madoguchi.spare-keys", "")).resolve(key);
        assertEquals(-1, Files.mismatch(spare, other.resolve(key)));
        assertNotEquals(
                certificate("cards/adult/sign.pem").getSerialNumber(),
                Pem.readCertificate(other.resolve("cards/adult/sign.pem")).getSerialNumber());
    }

    @Test
    void anOldOrHalfMadeSandboxIsMadeAnew() throws IOException, ConfigurationException {
        Clock later = Clock.offset(CLOCK, Duration.ofDays(40));
        assertTrue(Sandbox.prepare(sandbox, TestSandbox.config(), later, false));
        Files.delete(sandbox.resolve("sandbox.properties"));
        assertTrue(Sandbox.prepare(sandbox, TestSandbox.config(), CLOCK, false));
    }

    @ParameterizedTest
    @CsvSource({
        "adult,auth,user-ca",
        "adult,sign,sign-ca",
        "expired,auth,user-ca",
        "juki-card,sign,sign-ca",
        "next-card,auth,user-ca-next"
    })
    void everyCertificateIsSignedByItsAuthority(String persona, String kind, String authority)
            throws IOException, GeneralSecurityException {
        certificate("cards/" + persona + "/" + kind + ".pem")
                .verify(certificate("pki/" + authority + ".pem").getPublicKey());
    }

    @Test
    void theProfileIsThatOfTheRealOnesAsFarAsItIsKnown() throws IOException, GeneralSecurityException {
        X509Certificate user = certificate("cards/variant/auth.pem");
        X509Certificate signature = certificate("cards/variant/sign.pem");
        boolean[] usage = signature.getKeyUsage();
        assertTrue(usage[0] && usage[1]);
        assertFalse(user.getKeyUsage()[1]);
        assertEquals(6, signature.getSubjectAlternativeNames().size());
        assertEquals(null, user.getSubjectAlternativeNames());
        assertTrue(user.getCriticalExtensionOIDs().contains("2.5.29.32"));
        assertTrue(user.getSubjectX500Principal().getName().matches("CN=[0-9A-Z]{19}001A,C=JP"));
        assertEquals(List.of((byte) 0x30, (byte) 0x82), start(user));
    }

    @Test
    void theRegisterNamesEveryCertificateByItsHash() throws IOException, GeneralSecurityException {
        String register = Files.readString(sandbox.resolve("register.yaml"));
        for (String file : List.of("cards/adult/auth.pem", "cards/adult/sign.pem", "cards/child/auth.pem")) {
            byte[] der = certificate(file).getEncoded();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(der);
            assertTrue(register.contains(HexFormat.of().formatHex(hash)), file);
        }
        assertEquals(16, register.split("signCertSha256", -1).length - 1, "all but the child and the card without PIN");
    }

    @Test
    void everyMunicipalityHasItsKeysBeforeAnybodyLivesThere(@TempDir Path config)
            throws IOException, ConfigurationException {
        for (String file : List.of("personas.yaml", "holidays.yaml")) {
            Files.copy(TestSandbox.config().resolve(file), config.resolve(file));
        }
        String served = Files.readString(TestSandbox.config().resolve("municipalities.yaml"));
        String another = served.substring(served.indexOf("- code:"), served.lastIndexOf("- code:"));
        Files.writeString(config.resolve("municipalities.yaml"), served + another.replace("999999", "999997"));
        Sandbox.prepare(sandbox, config, CLOCK, true);
        assertTrue(Files.exists(sandbox.resolve("keys/municipality-999997.key")));
    }

    @Test
    void onlyTheSignatureCertificateIsRevokedByAMove() throws IOException, GeneralSecurityException {
        assertTrue(list("sign-ca").isRevoked(certificate("cards/moved/sign.pem")));
        assertFalse(list("user-ca").isRevoked(certificate("cards/moved/auth.pem")));
        assertFalse(list("sign-ca").isRevoked(certificate("cards/adult/sign.pem")));
    }

    @Test
    void aForeignResidentsCertificatesEndWithThePeriodOfStay() throws IOException {
        for (String file : List.of("auth.pem", "sign.pem")) {
            assertEquals(
                    Instant.parse("2028-10-03T14:59:59Z"),
                    certificate("cards/foreign/" + file).getNotAfter().toInstant());
        }
    }

    @Test
    void whoMovedAbroadHasThatForAnAddress() throws IOException, GeneralSecurityException {
        byte[] der = certificate("cards/abroad/sign.pem").getEncoded();
        assertTrue(new String(der, StandardCharsets.UTF_8).contains("国外転出"));
    }

    @Test
    void revocationListsAreSignedAndNotOverdue() throws IOException, GeneralSecurityException {
        for (String name : List.of("user-ca", "sign-ca", "user-ca-next", "sign-ca-next")) {
            X509CRL list = list(name);
            list.verify(certificate("pki/" + name + ".pem").getPublicKey());
            assertTrue(list.getNextUpdate().toInstant().isAfter(CLOCK.instant()));
        }
    }

    @Test
    void bothEndsOfTheConnectionHaveCertificatesOfOneAuthority() throws IOException, GeneralSecurityException {
        X509Certificate authority = certificate("tls/ca.pem");
        X509Certificate centre = certificate("tls/centre.pem");
        X509Certificate terminal = certificate("tls/terminal.pem");
        centre.verify(authority.getPublicKey());
        terminal.verify(authority.getPublicKey());
        assertEquals("[[2, localhost], [7, 127.0.0.1]]", String.valueOf(centre.getSubjectAlternativeNames()));
        assertEquals("[[2, KIOSK-DEMO-0001]]", String.valueOf(terminal.getSubjectAlternativeNames()));
        assertTrue(Files.exists(sandbox.resolve("keys/municipality-999998.key")));
        assertEquals(
                "EC", Pem.readKey(sandbox.resolve("keys/centre-statement.key")).getAlgorithm());
        assertTrue(Files.readString(sandbox.resolve("keys/scp03-master.hex")).matches("[0-9a-f]{32}\n"));
    }

    private X509CRL list(String authority) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(sandbox.resolve("pki/" + authority + ".crl"))) {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
        }
    }

    private X509Certificate certificate(String file) throws IOException {
        return Pem.readCertificate(sandbox.resolve(file));
    }

    private static List<Byte> start(X509Certificate certificate) throws GeneralSecurityException {
        byte[] der = certificate.getEncoded();
        return List.of(der[0], der[1]);
    }
}
