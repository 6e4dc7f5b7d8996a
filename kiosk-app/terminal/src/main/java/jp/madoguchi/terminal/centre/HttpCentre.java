package jp.madoguchi.terminal.centre;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.AppVersion;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.AuthenticationAnswer;
import jp.madoguchi.protocol.AuthenticationRequest;
import jp.madoguchi.protocol.CardProof;
import jp.madoguchi.protocol.Centre;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.CentreSession;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.Endpoints;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.Heartbeat;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.protocol.OutcomeRecord;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.PinResetRequest;
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
import jp.madoguchi.terminal.centre.CentreLine.Repeat;
import jp.madoguchi.terminal.centre.CentreLine.Reply;
import jp.madoguchi.terminal.centre.CentreLine.Shape;

/** The centre over mutual TLS; the paths are those of the description that the centre itself serves. */
public final class HttpCentre implements Centre {
    /** Of this program. */
    public static final AppVersion VERSION = new AppVersion("0.1.0");

    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final CentreLine line;
    private final TerminalIdentity identity;
    private final UUID bootId;
    private final Clock clock;
    private final SecureRandom random;

    private HttpCentre(URI base, TerminalIdentity identity, UUID bootId, Clock clock, SecureRandom random) {
        this.line = new CentreLine(base, identity, random);
        this.identity = identity;
        this.bootId = bootId;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Prepares the connection; nothing is sent yet.
     *
     * @param ca the authority of the centre's certificate, and of no other
     */
    public static HttpCentre of(
            URI base, Path ca, Path certificate, Path key, UUID bootId, Clock clock, SecureRandom random)
            throws ConfigurationException {
        return new HttpCentre(base, TerminalIdentity.load(ca, certificate, key), bootId, clock, random);
    }

    /**
     * Opens a connection and an empty session ahead of the first resident, so that both ends have done it once. A centre
     * that can't be reached is no failure yet.
     */
    public void warmUp() {
        try {
            knock();
        } catch (CentreException e) {
            System.getLogger(HttpCentre.class.getName())
                    .log(System.Logger.Level.WARNING, "the centre does not answer yet: {0}", e.getMessage());
        }
    }

    /** Opens and closes an empty session, once; tells the centre's time. */
    public Instant knock() throws CentreException {
        CentreSession session = open(Purpose.ISSUE, Repeat.NEVER);
        close(session);
        return session.serverTime();
    }

    /** From now on told, on the thread of the call, of every call whose end is that the centre can't be reached. */
    public void whenUnreachable(Runnable listener) {
        line.whenUnreachable(listener);
    }

    /** The name of this terminal, as its certificate has it. */
    public String terminal() {
        return identity.name();
    }

    @Override
    public ReservationCheck checkReservation(Sha256 authCertificate, SecretName target) throws CentreException {
        var question = new ReservationCheck.Request(authCertificate, target);
        return line.call("/reservation-checks", SHORT, Repeat.WITH_THE_SAME_KEY, post(question))
                .as(ReservationCheck.class);
    }

    @Override
    public CentreSession open(Purpose purpose) throws CentreException {
        // A lost answer leaves an orphan that expires, so asking again is safe.
        return open(purpose, Repeat.WITH_THE_SAME_KEY);
    }

    private CentreSession open(Purpose purpose, Repeat repeat) throws CentreException {
        Reply reply = line.call("/sessions", SHORT, repeat, post(new SessionRequest(purpose, VERSION, bootId)));
        SessionAnswer answer = reply.as(SessionAnswer.class);
        if (answer.purpose() != purpose) {
            throw new CentreException.BrokenAnswer("a session for another purpose");
        }
        return new CentreSession(
                answer.sessionId(),
                purpose,
                answer.challenge(),
                answer.challengeExpiresAt(),
                answer.serverTime(),
                answer.resets(),
                new Endpoints(identity.name(), identity.spki(), reply.serverSpki()));
    }

    @Override
    public AuthenticatedSession authenticate(CentreSession session, CardProof proof) throws CentreException {
        AuthenticationAnswer answer = line.call(
                        "/sessions/" + session.sessionId() + "/authentication",
                        SHORT,
                        Repeat.NEVER,
                        post(AuthenticationRequest.of(session.purpose(), proof)))
                .as(AuthenticationAnswer.class);
        if (!answer.sessionId().equals(session.sessionId()) || answer.purpose() != session.purpose()) {
            throw new CentreException.BrokenAnswer("another session was authenticated");
        }
        return new AuthenticatedSession(
                session,
                proof.subject(),
                answer.sessionExpiresAt(),
                answer.certificate().notAfter());
    }

    @Override
    public Quote quote(
            AuthenticatedSession session,
            UUID orderId,
            String municipalityCode,
            CertificateKind kind,
            CertificateOptions options)
            throws CentreException {
        return line.call(
                        "/sessions/" + session.session().sessionId() + "/quotes",
                        SHORT,
                        Repeat.WITH_THE_SAME_KEY,
                        post(new QuoteRequest(orderId, municipalityCode, kind, options)))
                .as(Quote.class);
    }

    @Override
    public Issue issue(IssueRequest request) throws CentreException {
        return line.call("/issues", LONG, Repeat.WITH_THE_SAME_KEY, post(request, request.requestId()))
                .as(Issue.class);
    }

    @Override
    public FlattenedJwe document(UUID issueId) throws CentreException {
        return line.call("/issues/" + issueId + "/document", LONG, Repeat.WITH_THE_SAME_KEY, HttpRequest.Builder::GET)
                .as(FlattenedJwe.class);
    }

    @Override
    public OutcomeRecord report(UUID issueId, Outcome outcome) throws CentreException {
        Shape put = request -> json(request).PUT(BodyPublishers.ofByteArray(ProtocolJson.write(outcome)));
        return line.call("/issues/" + issueId + "/outcome", SHORT, Repeat.NEVER, put)
                .as(OutcomeRecord.class);
    }

    @Override
    public PinReset openReset(AuthenticatedSession session, SecretName target) throws CentreException {
        var request = new PinResetRequest(target, Set.of(PinReset.Scheme.SCP03_RESET_V1));
        return line.call(
                        "/sessions/" + session.session().sessionId() + "/pin-resets",
                        SHORT,
                        Repeat.WITH_THE_SAME_KEY,
                        post(request, Uuid7.random(clock, random)))
                .as(PinReset.class);
    }

    @Override
    public RelayAnswer step(AuthenticatedSession session, PinReset reset, int n, RelayStep step)
            throws CentreException {
        String path = "/sessions/" + session.session().sessionId() + "/pin-resets/" + reset.resetId() + "/steps/" + n;
        RelayAnswer answer =
                line.call(path, SHORT, Repeat.WITH_THE_SAME_KEY, post(step)).as(RelayAnswer.class);
        if (answer.n() != n) {
            throw new CentreException.BrokenAnswer("the answer to another step");
        }
        return answer;
    }

    @Override
    public void close(CentreSession session) throws CentreException {
        line.call("/sessions/" + session.sessionId(), SHORT, Repeat.NEVER, HttpRequest.Builder::DELETE);
    }

    @Override
    public Heartbeat.Answer heartbeat(Heartbeat heartbeat) throws CentreException {
        return line.call("/terminals/" + identity.name() + "/heartbeat", SHORT, Repeat.NEVER, post(heartbeat))
                .as(Heartbeat.Answer.class);
    }

    private static Shape post(Object message) {
        return request -> json(request).POST(BodyPublishers.ofByteArray(ProtocolJson.write(message)));
    }

    private static Shape post(Object message, UUID key) {
        return request -> post(message).of(request).header("Idempotency-Key", '"' + key.toString() + '"');
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }
}
