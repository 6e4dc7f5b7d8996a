package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayAnswer.Reconciliation;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ReservationCheck;
import jp.madoguchi.protocol.ResetSecret;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningCentre.class)
class ResetIT {
    private static final int SCRIPT_IS_COMMAND = 4;
    private final Replicas replicas;
    private final TestTerminal terminal;
    private TestCard card;
    private Sha256 subject;

    ResetIT(Replicas replicas) throws IOException {
        this.replicas = replicas;
        this.terminal = replicas.terminal();
        this.card = replicas.card("foreign");
        this.subject = card.subject();
    }

    @BeforeEach
    void reserve() throws IOException {
        card = replicas.card("foreign");
        subject = card.subject();
        replicas.database().reserve(subject, SecretName.SIGN, "24 hours");
    }

    private ReservationCheck.State reservation() throws Refused {
        return terminal.check(subject, SecretName.SIGN).state();
    }

    private RelayStep start(AuthenticatedSession session, PinReset reset, String password) {
        try {
            return new RelayStep.StartReset(ResetSecret.encrypt(
                    password.getBytes(StandardCharsets.US_ASCII),
                    session,
                    reset,
                    replicas.trust(),
                    Clock.systemUTC().instant(),
                    new SecureRandom()));
        } catch (BindingException | ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Relays until the end, into this card; a card that is gone is reported as lost. */
    private RelayAnswer.Finished relay(AuthenticatedSession session, PinReset reset, RelayStep first, TestCard into)
            throws Refused {
        int n = 1;
        RelayAnswer answer = terminal.step(session, reset, n, first);
        while (answer instanceof RelayAnswer.Command command) {
            RelayStep next;
            try {
                next = new RelayStep.CardResponse(into.relay(command.cApdu()));
            } catch (CardException e) {
                next = new RelayStep.CardLost(RelayStep.Reason.REMOVED);
            }
            answer = terminal.step(session, reset, ++n, next);
        }
        return assertInstanceOf(RelayAnswer.Finished.class, answer);
    }

    private RelayAnswer.Finished reset(String password) throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        PinReset reset = terminal.openReset(session, SecretName.SIGN);
        return relay(session, reset, start(session, reset, password), card);
    }

    private RelayAnswer.Finished reconcile() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        PinReset reset = terminal.openReset(session, SecretName.SIGN);
        assertEquals(PinReset.Mode.RECONCILE, reset.mode());
        return relay(session, reset, new RelayStep.StartReconcile(), card);
    }

    @Test
    void theNewPasswordOpensTheCardAndTheReservationIsUsedUp() throws Refused {
        assertEquals(ReservationCheck.State.RESERVED, reservation());
        assertEquals(ResetState.CONFIRMED, reset("FRESH111").state());
        assertTrue(card.opensWith("FRESH111"));
        assertEquals(ReservationCheck.State.NONE, reservation());
        AuthenticatedSession again = terminal.signIn(card, Purpose.RESET_SIGN);
        assertRefused(ProblemCode.RESERVATION_NOT_FOUND, () -> terminal.openReset(again, SecretName.SIGN));
    }

    @Test
    void theSignInOfOneCardResetsNoOther() throws Exception {
        var other = replicas.card("renewal");
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        PinReset reset = terminal.openReset(session, SecretName.SIGN);
        assertRefused(ProblemCode.CARD_MISMATCH, () -> relay(session, reset, start(session, reset, "STOLEN11"), other));
        assertTrue(other.opensWith(other.password()));
        assertEquals(ReservationCheck.State.RESERVED, reservation(), "nothing was changed");
        assertRefused(ProblemCode.SESSION_EXPIRED, () -> terminal.openReset(session, SecretName.SIGN));
    }

    @Test
    void theSameStepAgainHasTheSameAnswer() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        PinReset reset = terminal.openReset(session, SecretName.SIGN);
        RelayStep first = start(session, reset, "FRESH222");
        RelayAnswer answer = terminal.step(session, reset, 1, first);
        assertEquals(answer, terminal.step(session, reset, 1, first));
    }

    @Test
    void theSameStepWithAnotherBodyEndsTheSession() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        PinReset reset = terminal.openReset(session, SecretName.SIGN);
        terminal.step(session, reset, 1, start(session, reset, "FRESH333"));
        RelayStep other = start(session, reset, "FRESH444");
        assertRefused(ProblemCode.STEP_CONFLICT, () -> terminal.step(session, reset, 1, other));
        RelayStep lost = new RelayStep.CardLost(RelayStep.Reason.REMOVED);
        assertRefused(ProblemCode.SESSION_EXPIRED, () -> terminal.step(session, reset, 2, lost));
        assertEquals(ReservationCheck.State.RESERVED, reservation());
    }

    @Test
    void aSkippedStepEndsTheSession() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        PinReset reset = terminal.openReset(session, SecretName.SIGN);
        RelayStep first = start(session, reset, "FRESH555");
        assertRefused(ProblemCode.STEP_CONFLICT, () -> terminal.step(session, reset, 2, first));
    }

    @Test
    void aCardTornOutBeforeTheResetLeavesTheReservationFree() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        PinReset reset = terminal.openReset(session, SecretName.SIGN);
        card.fault().tearBefore(SCRIPT_IS_COMMAND - 1);
        var finished = relay(session, reset, start(session, reset, "FRESH666"), card);
        assertEquals(ResetState.RESERVED, finished.state());
        assertEquals(ReservationCheck.State.RESERVED, reservation());
    }

    @Test
    void aResetThatHappenedBeforeTheTearIsFoundDone() throws Refused, IOException {
        assertEquals(ResetState.UNKNOWN, tornReset("FRESH777", true).state());
        assertEquals(ReservationCheck.State.RECONCILE, reservation());
        card = replicas.card("foreign");
        var finished = reconcile();
        assertEquals(Optional.of(Reconciliation.DONE), finished.reconciliation());
        assertTrue(card.opensWith("FRESH777"));
        assertEquals(ReservationCheck.State.NONE, reservation());
    }

    @Test
    void aResetThatDidNotHappenBeforeTheTearMayBeTriedAgain() throws Refused, IOException {
        assertEquals(ResetState.UNKNOWN, tornReset("FRESH888", false).state());
        card = replicas.card("foreign");
        assertEquals(Optional.of(Reconciliation.NOT_DONE), reconcile().reconciliation());
        assertEquals(ReservationCheck.State.RESERVED, reservation());
        assertEquals(ResetState.CONFIRMED, reset("FRESH999").state());
        assertTrue(card.opensWith("FRESH999"));
    }

    private RelayAnswer.Finished tornReset(String password, boolean afterEffect) throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        PinReset reset = terminal.openReset(session, SecretName.SIGN);
        if (afterEffect) {
            card.fault().tearAfter(SCRIPT_IS_COMMAND);
        } else {
            card.fault().tearBefore(SCRIPT_IS_COMMAND);
        }
        return relay(session, reset, start(session, reset, password), card);
    }

    @Test
    void aKioskThatFallsSilentAfterTheScriptLeavesItUnknown() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        PinReset reset = terminal.openReset(session, SecretName.SIGN);
        RelayAnswer answer = terminal.step(session, reset, 1, start(session, reset, "SILENT11"));
        for (int n = 2; n <= SCRIPT_IS_COMMAND; n++) {
            answer = terminal.step(session, reset, n, response(answer));
        }
        RelayStep late = response(answer);
        assertEquals(ReservationCheck.State.RECONCILE, reservation());
        terminal.open(Purpose.ISSUE);
        var tag = terminal.step(session, reset, SCRIPT_IS_COMMAND + 1, late);
        var finished = terminal.step(session, reset, SCRIPT_IS_COMMAND + 2, response(tag));
        assertEquals(
                new RelayAnswer.Finished(SCRIPT_IS_COMMAND + 2, ResetState.CONFIRMED, Optional.empty()),
                finished,
                "what a retired session had begun may still be told");
    }

    private RelayStep response(RelayAnswer answer) {
        try {
            var command = assertInstanceOf(RelayAnswer.Command.class, answer);
            return new RelayStep.CardResponse(card.relay(command.cApdu()));
        } catch (CardException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHORT", "ONLYLETTERS", "1234567", "lower123", "ABC 1234"})
    void aPasswordThatBreaksTheRulesIsRefusedBeforeTheCardIsAsked(String password) throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        PinReset reset = terminal.openReset(session, SecretName.SIGN);
        RelayStep first = start(session, reset, password);
        assertRefused(ProblemCode.SECRET_POLICY, () -> terminal.step(session, reset, 1, first));
        assertEquals(ReservationCheck.State.RESERVED, reservation());
    }

    @Test
    void withoutAReservationThereIsNoReset() throws Refused {
        replicas.database().withdraw(subject, SecretName.SIGN);
        assertEquals(ReservationCheck.State.NONE, reservation());
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        assertRefused(ProblemCode.RESERVATION_NOT_FOUND, () -> terminal.openReset(session, SecretName.SIGN));
    }

    @Test
    void aReservationLastsForADay() throws Refused {
        replicas.database().reserve(subject, SecretName.SIGN, "-1 second");
        assertEquals(ReservationCheck.State.EXPIRED, reservation());
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        assertRefused(ProblemCode.RESERVATION_EXPIRED, () -> terminal.openReset(session, SecretName.SIGN));
    }

    @Test
    void aSessionForCertificatesResetsNothing() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        assertRefused(ProblemCode.SESSION_NOT_AUTHENTICATED, () -> terminal.openReset(session, SecretName.SIGN));
    }

    @Test
    void anotherTerminalFindsNothingOfIt() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        PinReset reset = terminal.openReset(session, SecretName.SIGN);
        var other = replicas.otherTerminal();
        RelayStep first = start(session, reset, "OTHER111");
        assertRefused(ProblemCode.NOT_FOUND, () -> other.findReset(session, reset.resetId()));
        assertRefused(ProblemCode.NOT_FOUND, () -> other.step(session, reset, 1, first));
    }

    @Test
    void neitherSecretNorKeyStaysBehind() throws Refused {
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        PinReset reset = terminal.openReset(session, SecretName.SIGN);
        relay(session, reset, start(session, reset, "CLEAN111"), card);
        assertEquals(
                0,
                replicas.database()
                        .count(
                                "select count(sealed_key) + count(sealed_secret) + count(channel) from reset where"
                                        + " reset_id = ?",
                                reset.resetId()));
        assertFalse(terminal.findReset(session, reset.resetId()).secretKey().isPresent());
    }
}
