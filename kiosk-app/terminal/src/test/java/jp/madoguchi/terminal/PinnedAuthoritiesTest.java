package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.session.CertificateReport.Issuer;
import jp.madoguchi.session.CertificateReport.Revocation;
import jp.madoguchi.session.procedure.CertificateTrust.Standing;
import jp.madoguchi.virtual.sandbox.Pem;
import jp.madoguchi.virtual.sandbox.Sandbox;
import jp.madoguchi.virtual.sandbox.SandboxLayout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the terminal can say of a certificate, with the authorities of the sandbox and lists that are good or not. */
class PinnedAuthoritiesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
    private static final SandboxLayout SANDBOX = new SandboxLayout(Path.of("target", "authorities"));
    private static final Optional<Path> PKI = Optional.of(SANDBOX.pki());

    @TempDir
    private Path lists = Path.of("");

    @BeforeAll
    static void makeTheAuthorities() throws IOException, ConfigurationException {
        Sandbox.prepare(SANDBOX.root(), Site.ROOT.resolve("config"), CLOCK, false);
    }

    private static Standing judge(
            String persona, JpkiKey key, Optional<Path> authorities, Optional<Path> revocations, Clock clock)
            throws IOException, ConfigurationException {
        String file = key == JpkiKey.SIGNATURE ? "sign.pem" : "auth.pem";
        return PinnedAuthorities.load(new SiteSettings.SiteTrust(authorities, revocations), clock)
                .judge(key, Pem.readCertificate(SANDBOX.card(persona).resolve(file)));
    }

    private Standing judgeByLists() throws IOException, ConfigurationException {
        return judge("adult", JpkiKey.USER_AUTHENTICATION, PKI, Optional.of(lists), CLOCK);
    }

    @Test
    void withoutADirectoryNothingIsChecked() throws Exception {
        assertEquals(
                new Standing(Issuer.NOT_CHECKED, Revocation.NOT_CHECKED),
                judge("adult", JpkiKey.USER_AUTHENTICATION, Optional.empty(), PKI, CLOCK));
    }

    @Test
    void withoutListsTheIssuerIsKnownAndRevocationNotChecked() throws Exception {
        assertEquals(
                new Standing(Issuer.KNOWN, Revocation.NOT_CHECKED),
                judge("adult", JpkiKey.USER_AUTHENTICATION, PKI, Optional.empty(), CLOCK));
    }

    @Test
    void aGoodListSpeaksForBothCertificates() throws Exception {
        for (JpkiKey key : JpkiKey.values()) {
            assertEquals(new Standing(Issuer.KNOWN, Revocation.NOT_REVOKED), judge("adult", key, PKI, PKI, CLOCK));
        }
    }

    @Test
    void whoHasMovedLosesTheSignatureCertificateOnly() throws Exception {
        assertEquals(
                new Standing(Issuer.KNOWN, Revocation.REVOKED), judge("moved", JpkiKey.SIGNATURE, PKI, PKI, CLOCK));
        assertEquals(
                new Standing(Issuer.KNOWN, Revocation.NOT_REVOKED),
                judge("moved", JpkiKey.USER_AUTHENTICATION, PKI, PKI, CLOCK));
    }

    @Test
    void theAuthorityOfTheOtherCertificateIsNotItsIssuer() throws Exception {
        var authorities = PinnedAuthorities.load(new SiteSettings.SiteTrust(PKI, PKI), CLOCK);
        assertEquals(
                new Standing(Issuer.UNKNOWN, Revocation.NOT_CHECKED),
                authorities.judge(
                        JpkiKey.SIGNATURE,
                        Pem.readCertificate(SANDBOX.card("adult").resolve("auth.pem"))));
    }

    @Test
    void aListPastItsTimeOrNotYetOutLeavesRevocationUnknown() throws Exception {
        for (Duration away : new Duration[] {Duration.ofDays(36_500), Duration.ofDays(-1)}) {
            assertEquals(
                    new Standing(Issuer.KNOWN, Revocation.UNKNOWN),
                    judge("adult", JpkiKey.USER_AUTHENTICATION, PKI, PKI, Clock.offset(CLOCK, away)));
        }
    }

    @Test
    void aMissingABrokenAndAnotherAuthoritysListLeaveRevocationUnknown() throws Exception {
        var unknown = new Standing(Issuer.KNOWN, Revocation.UNKNOWN);
        assertEquals(unknown, judgeByLists());
        Path list = lists.resolve("user-ca.crl");
        Files.writeString(list, "no list");
        assertEquals(unknown, judgeByLists());
        Files.write(list, new byte[0]);
        assertEquals(unknown, judgeByLists());
        Files.write(list, Files.readAllBytes(SANDBOX.pki().resolve("sign-ca.crl")));
        assertEquals(unknown, judgeByLists());
        Files.write(list, Files.readAllBytes(SANDBOX.pki().resolve("user-ca.crl")));
        assertEquals(new Standing(Issuer.KNOWN, Revocation.NOT_REVOKED), judgeByLists());
    }

    @Test
    void aDirectoryWithoutAuthoritiesStopsTheStart() {
        var empty = new SiteSettings.SiteTrust(Optional.of(lists), Optional.empty());
        assertThrows(ConfigurationException.class, () -> PinnedAuthorities.load(empty, CLOCK));
    }
}
