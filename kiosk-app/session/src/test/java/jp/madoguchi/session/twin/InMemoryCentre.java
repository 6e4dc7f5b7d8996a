package jp.madoguchi.session.twin;

import java.net.ConnectException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.madoguchi.card.jpki.SignatureCertificate;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.AuthenticationText;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.CardProof;
import jp.madoguchi.protocol.Centre;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.CentreSession;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.Heartbeat;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.protocol.OutcomeRecord;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.Problem;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ReservationCheck;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;

/** A centre without a wire. It believes no signature unchecked, and fails at the call that it is told to. */
public final class InMemoryCentre implements Centre {
    private final Tape tape;
    private final Map<String, CentreException> faults = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private UnaryOperator<Quote> quoting = UnaryOperator.identity();
    private boolean documentsLost;
    private ReservationCheck.State reservation = ReservationCheck.State.RESERVED;

    public final CityHall cityHall = new CityHall();
    public final ResetDesk resets = new ResetDesk();

    InMemoryCentre(Tape tape) {
        this.tape = tape;
    }

    /** The call of this name and number, from 1, fails. */
    public void failAt(String call, int number, CentreException fault) {
        faults.put(call + " " + number, fault);
    }

    /** From now on it answers with another quote than the one asked for. */
    public void quoteInstead(UnaryOperator<Quote> other) {
        quoting = other;
    }

    /** From now on it has lost every document, and its client throws what it must not. */
    public void loseDocuments() {
        documentsLost = true;
    }

    public static CentreException unreachable() {
        return new CentreException.Unreachable("no answer", new ConnectException());
    }

    public static CentreException refused(ProblemCode code) {
        return new CentreException.Refused(code, Problem.Retry.NEVER, Optional.empty());
    }

    public void reservation(ReservationCheck.State state) {
        reservation = state;
    }

    private void called(String call) throws CentreException {
        tape.add("centre " + call);
        CentreException fault = faults.get(call + " " + calls.merge(call, 1, Integer::sum));
        if (fault != null) {
            throw fault;
        }
    }

    @Override
    public ReservationCheck checkReservation(Sha256 authCertificate, SecretName target) throws CentreException {
        called("checkReservation");
        return new ReservationCheck(reservation, Optional.empty());
    }

    @Override
    public CentreSession open(Purpose purpose) throws CentreException {
        called("open");
        CentreSession like = Samples.session(purpose).session();
        return new CentreSession(
                UUID.randomUUID(),
                purpose,
                Bytes.random(32, new SecureRandom()),
                like.challengeExpiresAt(),
                like.serverTime(),
                Set.of(SecretName.SIGN),
                like.endpoints());
    }

    @Override
    public AuthenticatedSession authenticate(CentreSession session, CardProof proof) throws CentreException {
        called("authenticate");
        if (!isSignedByItsCard(session, proof)) {
            throw refused(ProblemCode.AUTHENTICATION_FAILED);
        }
        return new AuthenticatedSession(
                session, proof.subject(), Samples.NOW.plusSeconds(600), Samples.NOW.plusSeconds(86_400));
    }

    /** By the key of the purpose: the signature key where the PIN is what was forgotten. */
    private static boolean isSignedByItsCard(CentreSession session, CardProof proof) {
        try {
            var signing = session.purpose() == Purpose.RESET_AUTH
                    ? SignatureCertificate.parse(
                                    proof.signCertificate().orElseThrow().toArray())
                            .x509()
                    : UserAuthenticationCertificate.parse(
                                    proof.authCertificate().toArray())
                            .x509();
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(signing.getPublicKey());
            check.update(AuthenticationText.of(session, proof.subject(), signing.getSerialNumber()));
            return check.verify(proof.signature().toArray());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public Quote quote(
            AuthenticatedSession session,
            UUID orderId,
            String municipalityCode,
            CertificateKind kind,
            CertificateOptions options)
            throws CentreException {
        called("quote");
        return quoting.apply(Samples.quote(kind, options, 200, Quote.RegistrationOfUse.NOT_NEEDED));
    }

    @Override
    public Issue issue(IssueRequest request) throws CentreException {
        called("issue");
        return cityHall.issue(request);
    }

    @Override
    public FlattenedJwe document(UUID issueId) throws CentreException {
        called("document");
        if (documentsLost) {
            throw new IllegalStateException("the client broke");
        }
        return cityHall.document(issueId);
    }

    @Override
    public OutcomeRecord report(UUID issueId, Outcome outcome) {
        throw new AssertionError("outcomes go through their own port");
    }

    @Override
    public PinReset openReset(AuthenticatedSession session, SecretName target) throws CentreException {
        called("openReset");
        return resets.open(session, target);
    }

    @Override
    public RelayAnswer step(AuthenticatedSession session, PinReset reset, int n, RelayStep step)
            throws CentreException {
        called("step");
        return resets.step(session, n, step);
    }

    @Override
    public void close(CentreSession session) throws CentreException {
        called("close");
    }

    @Override
    public Heartbeat.Answer heartbeat(Heartbeat heartbeat) {
        throw new AssertionError("no visit sends a heartbeat");
    }
}
