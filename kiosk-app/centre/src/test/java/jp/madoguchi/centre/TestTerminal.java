package jp.madoguchi.centre;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLPeerUnverifiedException;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.AppVersion;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.AuthenticationAnswer;
import jp.madoguchi.protocol.AuthenticationRequest;
import jp.madoguchi.protocol.CardProof;
import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.CentreSession;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.Endpoints;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.protocol.OutcomeRecord;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.PinResetRequest;
import jp.madoguchi.protocol.Problem;
import jp.madoguchi.protocol.ProtocolJson;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.QuoteRequest;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ReservationCheck;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.SessionAnswer;
import jp.madoguchi.protocol.SessionRequest;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.protocol.Uuid7;

/** A terminal of the tests: every call goes to the other replica than the one before. */
final class TestTerminal {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final TestTls.Identity identity;
    private final List<URI> replicas;
    private final HttpClient http;
    private final AtomicInteger calls = new AtomicInteger();

    TestTerminal(String id, TestTls.Identity identity, List<URI> replicas) {
        this.id = id;
        this.identity = identity;
        this.replicas = replicas;
        this.http = HttpClient.newBuilder()
                .sslContext(identity.context())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    ReservationCheck check(Sha256 subject, SecretName target) throws Refused {
        return post("/reservation-checks", new ReservationCheck.Request(subject, target), ReservationCheck.class);
    }

    CentreSession open(Purpose purpose) throws Refused {
        var request = new SessionRequest(purpose, new AppVersion("0.1.0"), newId());
        var response = send(json("/sessions").POST(body(request)).build());
        var session = read(response, SessionAnswer.class);
        return new CentreSession(
                session.sessionId(),
                purpose,
                session.challenge(),
                session.challengeExpiresAt(),
                session.serverTime(),
                session.resets(),
                new Endpoints(id, identity.spki(), serverSpki(response)));
    }

    AuthenticatedSession authenticate(CentreSession session, CardProof proof) throws Refused {
        return authenticate(session, proof, AuthenticationRequest.of(session.purpose(), proof));
    }

    AuthenticatedSession authenticate(CentreSession session, CardProof proof, AuthenticationRequest request)
            throws Refused {
        var answer = post("/sessions/" + session.sessionId() + "/authentication", request, AuthenticationAnswer.class);
        return new AuthenticatedSession(
                session,
                proof.subject(),
                answer.sessionExpiresAt(),
                answer.certificate().notAfter());
    }

    /** Opens a session and has the card sign in. */
    AuthenticatedSession signIn(TestCard card, Purpose purpose) throws Refused {
        CentreSession session = open(purpose);
        return authenticate(session, card.proof(session));
    }

    Quote quote(AuthenticatedSession session, String municipality, CertificateOptions options) throws Refused {
        return quote(session, municipality, CertificateKind.RESIDENCE_CERTIFICATE, options);
    }

    Quote quote(AuthenticatedSession session, String municipality, CertificateKind kind, CertificateOptions options)
            throws Refused {
        var request = new QuoteRequest(newId(), municipality, kind, options);
        return post("/sessions/" + session.session().sessionId() + "/quotes", request, Quote.class);
    }

    Issue issue(IssueRequest request) throws Refused {
        return issue(request, request.requestId());
    }

    Issue issue(IssueRequest request, UUID key) throws Refused {
        return read(send(keyed("/issues", key).POST(body(request)).build()), Issue.class);
    }

    Issue find(UUID issue) throws Refused {
        return read(send(json("/issues/" + issue).GET().build()), Issue.class);
    }

    FlattenedJwe document(UUID issue) throws Refused {
        return read(send(json("/issues/" + issue + "/document").GET().build()), FlattenedJwe.class);
    }

    OutcomeRecord report(UUID issue, Outcome outcome) throws Refused {
        return read(
                send(json("/issues/" + issue + "/outcome").PUT(body(outcome)).build()), OutcomeRecord.class);
    }

    PinReset openReset(AuthenticatedSession session, SecretName target) throws Refused {
        return openReset(session, target, newId());
    }

    PinReset openReset(AuthenticatedSession session, SecretName target, UUID key) throws Refused {
        var request = new PinResetRequest(target, Set.of(PinReset.Scheme.SCP03_RESET_V1));
        String path = "/sessions/" + session.session().sessionId() + "/pin-resets";
        return read(send(keyed(path, key).POST(body(request)).build()), PinReset.class);
    }

    PinReset findReset(AuthenticatedSession session, UUID reset) throws Refused {
        String path = "/sessions/" + session.session().sessionId() + "/pin-resets/" + reset;
        return read(send(json(path).GET().build()), PinReset.class);
    }

    RelayAnswer step(AuthenticatedSession session, PinReset reset, int n, RelayStep step) throws Refused {
        String path = "/sessions/" + session.session().sessionId() + "/pin-resets/" + reset.resetId() + "/steps/" + n;
        return post(path, step, RelayAnswer.class);
    }

    void close(CentreSession session) throws Refused {
        HttpResponse<byte[]> response =
                send(json("/sessions/" + session.sessionId()).DELETE().build());
        if (response.statusCode() != 204) {
            read(response, Problem.class);
        }
    }

    <T> T post(String path, Object message, Class<T> type) throws Refused {
        return read(send(json(path).POST(body(message)).build()), type);
    }

    /** Anything else, as it comes. */
    HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder json(String path) {
        URI replica = replicas.get(Math.floorMod(calls.getAndIncrement(), replicas.size()));
        return HttpRequest.newBuilder(URI.create(replica + path)).header("Content-Type", "application/json");
    }

    HttpRequest.Builder keyed(String path, UUID key) {
        return json(path).header("Idempotency-Key", '"' + key.toString() + '"');
    }

    static UUID newId() {
        return Uuid7.random(Clock.systemUTC(), RANDOM);
    }

    static HttpRequest.BodyPublisher body(Object message) {
        return HttpRequest.BodyPublishers.ofByteArray(ProtocolJson.write(message));
    }

    static <T> T read(HttpResponse<byte[]> response, Class<T> type) throws Refused {
        try {
            if (response.statusCode() / 100 == 2) {
                return ProtocolJson.readSigned(response.body(), type);
            }
            Problem problem = ProtocolJson.readSigned(response.body(), Problem.class);
            if (problem.status() != response.statusCode()) {
                throw new IllegalStateException("a problem with another status");
            }
            throw new Refused(problem.code(), problem.retry(), problem.issuer());
        } catch (IOException e) {
            throw new IllegalStateException("HTTP " + response.statusCode(), e);
        }
    }

    private static Sha256 serverSpki(HttpResponse<byte[]> response) {
        try {
            var chain = response.sslSession().orElseThrow().getPeerCertificates();
            return Sha256.of(chain[0].getPublicKey().getEncoded());
        } catch (SSLPeerUnverifiedException e) {
            throw new IllegalStateException(e);
        }
    }
}
