package jp.madoguchi.protocol;

import java.util.UUID;
import jp.madoguchi.config.CertificateKind;

/**
 * The centre as the kiosk sees it (窓口の向こう側). Every call blocks until the answer or the end of its time-out, repeats
 * itself only under the same key or step number, and throws {@link CentreException} when there is no usable answer.
 */
public interface Centre {
    /** Whether this card has a reservation for a reset; asked before any secret is typed, and grants nothing. */
    ReservationCheck checkReservation(Sha256 authCertificate, SecretName target) throws CentreException;

    /** Opens a session for one purpose; its challenge lives for 120 seconds. */
    CentreSession open(Purpose purpose) throws CentreException;

    /** Signs in with what the card gave; never repeated, since the challenge is spent by the first attempt. */
    AuthenticatedSession authenticate(CentreSession session, CardProof proof) throws CentreException;

    /** Fee and availability of one line of an order. */
    Quote quote(
            AuthenticatedSession session,
            UUID orderId,
            String municipalityCode,
            CertificateKind kind,
            CertificateOptions options)
            throws CentreException;

    /** Has one copy issued; the request comes from {@link IssueTransaction#request}. */
    Issue issue(IssueRequest request) throws CentreException;

    /** The encrypted document of an issue, for {@link IssueTransaction#open}. */
    FlattenedJwe document(UUID issueId) throws CentreException;

    /** Reports what became of an issue; the same report again is accepted. */
    OutcomeRecord report(UUID issueId, Outcome outcome) throws CentreException;

    /** Claims the reservation of the card that signed in; see {@link PinReset.Mode}. */
    PinReset openReset(AuthenticatedSession session, SecretName target) throws CentreException;

    /** Hands over a step and obtains the next command; {@code n} starts at 1 and rises by one. */
    RelayAnswer step(AuthenticatedSession session, PinReset reset, int n, RelayStep step) throws CentreException;

    /** Closes a session; closing a closed one changes nothing. */
    void close(CentreSession session) throws CentreException;

    /** Says that the terminal is alive. */
    Heartbeat.Answer heartbeat(Heartbeat heartbeat) throws CentreException;
}
