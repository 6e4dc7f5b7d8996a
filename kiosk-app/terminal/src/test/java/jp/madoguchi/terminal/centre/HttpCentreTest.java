package jp.madoguchi.terminal.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.CardProof;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.CentreSession;
import jp.madoguchi.protocol.Endpoints;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ReservationCheck;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.terminal.centre.CentreLine.Repeat;
import jp.madoguchi.virtual.sandbox.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpCentreTest {
    private static final Path ROOT = Path.of(System.getProperty("madoguchi.root", "."));
    private static final Path SANDBOX = ROOT.resolve("kiosk-app/terminal/target/centre-sandbox");
    private static final Path TLS = SANDBOX.resolve("tls");
    private static final UUID ID = UUID.fromString("01a1f11a-7b58-798f-b22a-ac25025c52b9");
    private static final Sha256 CARD = Sha256.of(new byte[] {1});
    private static final Duration A_MOMENT = Duration.ofMillis(300);
    private ScriptedCentre server;
    private HttpCentre centre;

    @BeforeAll
    static void makeSandbox() throws IOException, ConfigurationException {
        Sandbox.prepare(SANDBOX, ROOT.resolve("config"), Clock.systemUTC(), false);
    }

    @BeforeEach
    void start() throws IOException, ConfigurationException {
        server = ScriptedCentre.start(TLS);
        centre = client(server.address(), TLS);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static HttpCentre client(URI address, Path trusted) throws ConfigurationException {
        return HttpCentre.of(
                address,
                trusted.resolve("ca.pem"),
                TLS.resolve("terminal.pem"),
                TLS.resolve("terminal.key"),
                ID,
                Clock.systemUTC(),
                new SecureRandom());
    }

    private static CentreSession session() {
        return new CentreSession(
                ID,
                Purpose.RESET_SIGN,
                Bytes.of(new byte[32]),
                Instant.EPOCH,
                Instant.EPOCH,
                Set.of(),
                new Endpoints("KIOSK-DEMO-0001", CARD, CARD));
    }

    private static AuthenticatedSession authenticated() {
        return new AuthenticatedSession(session(), CARD, Instant.EPOCH, Instant.EPOCH);
    }

    @Test
    void theSessionKnowsBothEndsOfItsConnection() throws Exception {
        server.then(
                201,
                """
                {"sessionId":"%s","purpose":"ISSUE","challenge":"%s","challengeExpiresAt":"2026-11-19T00:02:00.000Z",
                 "serverTime":"2026-11-19T00:00:00.000Z","minAppVersion":"0.1.0","resets":["SIGN"],
                 "kinds":["RESIDENCE_CERTIFICATE"],"comesLater":true}
                """
                        .formatted(ID, "A".repeat(43)));
        Endpoints ends = centre.open(Purpose.ISSUE).endpoints();
        assertEquals("KIOSK-DEMO-0001", ends.terminalId());
        assertEquals(spki("terminal.pem"), ends.terminalSpkiSha256());
        assertEquals(spki("centre.pem"), ends.serverSpkiSha256());
    }

    private static Sha256 spki(String file) throws IOException, CertificateException {
        var factory = CertificateFactory.getInstance("X.509");
        try (var in = Files.newInputStream(TLS.resolve(file))) {
            return Sha256.of(factory.generateCertificate(in).getPublicKey().getEncoded());
        }
    }

    @Test
    void aRefusalCarriesItsCode() {
        server.thenProblem(403, "certificate-not-valid", "NEVER");
        var refusal = assertThrows(CentreException.Refused.class, () -> centre.open(Purpose.ISSUE));
        assertEquals(ProblemCode.CERTIFICATE_NOT_VALID, refusal.code());
        assertEquals(1, server.seen().size());
    }

    @Test
    void aResetIsAskedForAgainUnderTheSameKey() {
        server.thenProblem(503, "unavailable", "SAME_KEY");
        server.thenProblem(422, "reservation-not-found", "NEVER");
        assertThrows(CentreException.Refused.class, () -> centre.openReset(authenticated(), SecretName.SIGN));
        assertEquals(2, server.seen().size());
        assertEquals(server.seen().get(0), server.seen().get(1), "same key, same body");
    }

    @Test
    void twoIntentionsHaveTwoKeys() {
        for (int i = 0; i < 2; i++) {
            server.thenProblem(422, "reservation-not-found", "NEVER");
            assertThrows(CentreException.Refused.class, () -> centre.openReset(authenticated(), SecretName.SIGN));
        }
        assertNotEquals(server.seen().get(0), server.seen().get(1));
    }

    @Test
    void aLostAnswerIsAskedForAgain() throws CentreException {
        server.then(exchange -> {});
        server.then(200, "{\"state\":\"NONE\"}");
        assertEquals(
                ReservationCheck.State.NONE,
                centre.checkReservation(CARD, SecretName.SIGN).state());
    }

    @Test
    void aSpentChallengeIsNeverSentAgain() {
        server.thenProblem(503, "unavailable", "SAME_KEY");
        var proof = CardProof.byAuthKey(new byte[] {1}, new byte[] {2});
        assertThrows(CentreException.Refused.class, () -> centre.authenticate(session(), proof));
        assertEquals(1, server.seen().size());
    }

    @Test
    void anAnswerThatIsNoneIsBroken() {
        for (String body : new String[] {"", "{}", "[]", "<html>", "{\"state\":\"NONE\"}{\"state\":\"NONE\"}"}) {
            server.then(200, body);
            assertThrows(
                    CentreException.BrokenAnswer.class, () -> centre.checkReservation(CARD, SecretName.SIGN), body);
        }
    }

    @Test
    void theAnswerToAnotherStepIsBroken() {
        server.then(200, "{\"type\":\"FINISHED\",\"n\":2,\"state\":\"CONFIRMED\"}");
        var reset = new PinReset(
                ID,
                ID,
                SecretName.SIGN,
                PinReset.Mode.RESET,
                PinReset.Scheme.SCP03_RESET_V1,
                ResetState.AUTHORISED,
                16,
                Instant.EPOCH,
                Optional.empty());
        var step = new RelayStep.StartReconcile();
        assertThrows(CentreException.BrokenAnswer.class, () -> centre.step(authenticated(), reset, 1, step));
    }

    @Test
    void readingStopsAtTheLimit() {
        server.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var part = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                exchange.getResponseBody().write(part);
            }
        });
        assertThrows(CentreException.BrokenAnswer.class, () -> centre.document(ID));
    }

    @Test
    void anAnswerThatDribblesIsGivenUpInTime() throws ConfigurationException {
        var identity =
                TerminalIdentity.load(TLS.resolve("ca.pem"), TLS.resolve("terminal.pem"), TLS.resolve("terminal.key"));
        var line = new CentreLine(server.address(), identity, new SecureRandom());
        var end = new CountDownLatch(1);
        server.then(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(end);
        });
        assertThrows(
                CentreException.Unreachable.class,
                () -> line.call("/x", A_MOMENT, Repeat.NEVER, HttpRequest.Builder::GET));
        end.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void nobodyThereIsUnreachable() {
        server.close();
        var proof = CardProof.byAuthKey(new byte[] {1}, new byte[] {2});
        assertThrows(CentreException.Unreachable.class, () -> centre.authenticate(session(), proof));
    }

    @Test
    void aServerOfAnotherAuthorityIsNotSpokenTo() throws ConfigurationException, IOException {
        Path foreign = Files.createDirectories(SANDBOX.resolveSibling("foreign-tls"));
        Files.copy(
                SANDBOX.resolve("keys/centre-statement.pem"),
                foreign.resolve("ca.pem"),
                StandardCopyOption.REPLACE_EXISTING);
        var deceived = client(server.address(), foreign);
        var proof = CardProof.byAuthKey(new byte[] {1}, new byte[] {2});
        assertThrows(CentreException.Unreachable.class, () -> deceived.authenticate(session(), proof));
        assertEquals(0, server.seen().size());
    }
}
