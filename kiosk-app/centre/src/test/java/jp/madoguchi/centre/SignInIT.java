package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.AuthenticationRequest;
import jp.madoguchi.protocol.CardProof;
import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.CentreSession;
import jp.madoguchi.protocol.Endpoints;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCentre.class)
class SignInIT {
    private final Replicas replicas;
    private final TestTerminal terminal;
    private TestCard card;

    SignInIT(Replicas replicas) throws IOException {
        this.replicas = replicas;
        this.terminal = replicas.terminal();
        this.card = replicas.card("adult");
    }

    @BeforeEach
    void freshCard() throws IOException {
        card = replicas.card("adult");
    }

    @Test
    void aCardSignsIn() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        assertEquals(card.subject(), session.subject());
        assertTrue(session.sessionExpiresAt().isAfter(session.session().serverTime()));
    }

    @Test
    void anExpiredCertificateIsRefusedAsNotValid() throws IOException {
        var expired = replicas.card("expired");
        assertRefused(ProblemCode.CERTIFICATE_NOT_VALID, () -> terminal.signIn(expired, Purpose.ISSUE));
    }

    @Test
    void aRevokedCertificateIsRefusedAsNotValid() throws IOException {
        var revoked = replicas.card("renewal");
        try (var list = TestRevocations.revoking(replicas.sandbox(), revoked.authCertificate())) {
            list.publish();
            assertRefused(ProblemCode.CERTIFICATE_NOT_VALID, () -> terminal.signIn(revoked, Purpose.ISSUE));
        }
    }

    @Test
    void anOutdatedListOfRevocationsIsARefusal() throws IOException {
        try (var list = TestRevocations.outdated(replicas.sandbox())) {
            list.publish();
            assertRefused(ProblemCode.REVOCATION_UNKNOWN, () -> terminal.signIn(card, Purpose.ISSUE));
        }
    }

    @Test
    void theSignatureOfAnotherCardIsRefused() throws Refused, IOException {
        CentreSession session = terminal.open(Purpose.ISSUE);
        var other = replicas.card("variant").proof(session);
        var mixed = new CardProof(card.proof(session).authCertificate(), Optional.empty(), other.signature());
        assertRefused(ProblemCode.AUTHENTICATION_FAILED, () -> terminal.authenticate(session, mixed));
    }

    @Test
    void aSignatureForAnotherEndpointIsRefused() throws Refused {
        CentreSession session = terminal.open(Purpose.ISSUE);
        var ends = session.endpoints();
        var relayed = new CentreSession(
                session.sessionId(),
                session.purpose(),
                session.challenge(),
                session.challengeExpiresAt(),
                session.serverTime(),
                session.resets(),
                new Endpoints(ends.terminalId(), ends.terminalSpkiSha256(), ends.terminalSpkiSha256()));
        var proof = card.proof(relayed);
        assertRefused(ProblemCode.AUTHENTICATION_FAILED, () -> terminal.authenticate(session, proof));
    }

    @Test
    void aChallengeIsSpentByTheFirstAttemptEvenOnTheOtherReplica() throws Refused {
        CentreSession session = terminal.open(Purpose.ISSUE);
        var proof = card.proof(session);
        terminal.authenticate(session, proof);
        assertRefused(ProblemCode.CHALLENGE_SPENT, () -> terminal.authenticate(session, proof));
    }

    @Test
    void aFailedAttemptSpendsTheChallengeToo() throws Refused, IOException {
        CentreSession session = terminal.open(Purpose.ISSUE);
        var proof = card.proof(session);
        var wrong = new CardProof(proof.authCertificate(), Optional.empty(), proof.authCertificate());
        assertThrows(Refused.class, () -> terminal.authenticate(session, wrong));
        assertRefused(ProblemCode.CHALLENGE_SPENT, () -> terminal.authenticate(session, proof));
    }

    @Test
    void aChallengeLivesForTwoMinutes() throws Refused {
        CentreSession session = terminal.open(Purpose.ISSUE);
        var proof = card.proof(session);
        replicas.database().age(session.sessionId(), "121 seconds");
        assertRefused(ProblemCode.SESSION_EXPIRED, () -> terminal.authenticate(session, proof));
    }

    @Test
    void aSessionOfAnotherPurposeIsNotSignedInto() throws Refused {
        CentreSession session = terminal.open(Purpose.ISSUE);
        var proof = card.proof(session);
        var request = AuthenticationRequest.of(Purpose.RESET_SIGN, proof);
        assertRefused(ProblemCode.AUTHENTICATION_FAILED, () -> terminal.authenticate(session, proof, request));
    }

    @Test
    void theSignatureKeySignsInToHaveThePinReset() throws Refused {
        CentreSession session = terminal.open(Purpose.RESET_AUTH);
        var proof = card.proofBySignature(session, card.authCertificate());
        assertEquals(card.subject(), terminal.authenticate(session, proof).subject());
    }

    @Test
    void certificatesOfTwoCardsAreNotPaired() throws Refused, IOException {
        CentreSession session = terminal.open(Purpose.RESET_AUTH);
        var proof = card.proofBySignature(session, replicas.card("variant").authCertificate());
        assertRefused(ProblemCode.CERTIFICATES_NOT_PAIRED, () -> terminal.authenticate(session, proof));
    }

    @Test
    void theUserAuthenticationKeyDoesNotOpenTheResetOfItsOwnPin() throws Refused {
        CentreSession session = terminal.open(Purpose.RESET_AUTH);
        var byAuth = card.proof(session);
        var proof = new CardProof(byAuth.authCertificate(), Optional.of(byAuth.authCertificate()), byAuth.signature());
        assertRefused(ProblemCode.AUTHENTICATION_FAILED, () -> terminal.authenticate(session, proof));
    }

    @Test
    void anotherTerminalDoesNotFindTheSession() throws Refused {
        CentreSession session = terminal.open(Purpose.ISSUE);
        var proof = card.proof(session);
        var other = replicas.otherTerminal();
        assertRefused(ProblemCode.NOT_FOUND, () -> other.authenticate(session, proof));
    }

    @Test
    void aRevokedTerminalIsRefusedEverywhere() {
        var other = replicas.otherTerminal();
        replicas.database().revoke(TestTls.SECOND, true);
        try {
            assertRefused(ProblemCode.TERMINAL_REVOKED, () -> other.open(Purpose.ISSUE));
        } finally {
            replicas.database().revoke(TestTls.SECOND, false);
        }
    }

    @Test
    void nobodyCallsWithoutACertificate() {
        var stranger = new TestTerminal(
                TestTls.FIRST, new TestTls.Identity(replicas.tls().anonymous(), card.subject()), replicas.addresses());
        assertThrows(IllegalStateException.class, () -> stranger.open(Purpose.ISSUE));
    }
}
