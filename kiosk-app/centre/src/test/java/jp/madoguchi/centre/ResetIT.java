package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ReservationCheck;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it takes to have a signature password reset, and what is refused. */
@ExtendWith(RunningCentre.class)
class ResetIT {
    private final Replicas replicas;
    private final TestTerminal terminal;
    private final Sha256 subject;
    private TestCard card;

    ResetIT(Replicas replicas) throws IOException {
        this.replicas = replicas;
        this.terminal = replicas.terminal();
        this.card = replicas.card("foreign");
        this.subject = card.subject();
    }

    @BeforeEach
    void reserve() throws IOException {
        card = replicas.card("foreign");
        replicas.database().reserve(subject, SecretName.SIGN, "24 hours");
    }

    private ReservationCheck.State reservation() throws Refused {
        return terminal.check(subject, SecretName.SIGN).state();
    }

    private RelayAnswer.Finished reset(String password) throws Refused {
        OpenReset reset = OpenReset.by(card, replicas);
        return reset.relay(reset.start(password), card);
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
        OpenReset reset = OpenReset.by(card, replicas);
        assertRefused(ProblemCode.CARD_MISMATCH, () -> reset.relay(reset.start("STOLEN11"), other));
        assertTrue(other.opensWith(other.password()));
        assertEquals(ReservationCheck.State.RESERVED, reservation(), "nothing was changed");
        assertRefused(ProblemCode.SESSION_EXPIRED, () -> terminal.openReset(reset.session(), SecretName.SIGN));
    }

    @Test
    void theSameStepAgainHasTheSameAnswer() throws Refused {
        OpenReset reset = OpenReset.by(card, replicas);
        RelayStep first = reset.start("FRESH222");
        RelayAnswer answer = reset.step(1, first);
        assertEquals(answer, reset.step(1, first));
    }

    @Test
    void theSameStepWithAnotherBodyEndsTheSession() throws Refused {
        OpenReset reset = OpenReset.by(card, replicas);
        reset.step(1, reset.start("FRESH333"));
        RelayStep other = reset.start("FRESH444");
        assertRefused(ProblemCode.STEP_CONFLICT, () -> reset.step(1, other));
        RelayStep lost = new RelayStep.CardLost(RelayStep.Reason.REMOVED);
        assertRefused(ProblemCode.SESSION_EXPIRED, () -> reset.step(2, lost));
        assertEquals(ReservationCheck.State.RESERVED, reservation());
    }

    @Test
    void aSkippedStepEndsTheSession() throws Refused {
        OpenReset reset = OpenReset.by(card, replicas);
        RelayStep first = reset.start("FRESH555");
        assertRefused(ProblemCode.STEP_CONFLICT, () -> reset.step(2, first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHORT", "ONLYLETTERS", "1234567", "lower123", "ABC 1234"})
    void aPasswordThatBreaksTheRulesIsRefusedBeforeTheCardIsAsked(String password) throws Refused {
        OpenReset reset = OpenReset.by(card, replicas);
        RelayStep first = reset.start(password);
        assertRefused(ProblemCode.SECRET_POLICY, () -> reset.step(1, first));
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
        OpenReset reset = OpenReset.by(card, replicas);
        var other = replicas.otherTerminal();
        RelayStep first = reset.start("OTHER111");
        assertRefused(
                ProblemCode.NOT_FOUND,
                () -> other.findReset(reset.session(), reset.reset().resetId()));
        assertRefused(ProblemCode.NOT_FOUND, () -> other.step(reset.session(), reset.reset(), 1, first));
    }

    @Test
    void neitherSecretNorKeyStaysBehind() throws Refused {
        OpenReset reset = OpenReset.by(card, replicas);
        reset.relay(reset.start("CLEAN111"), card);
        assertEquals(
                0,
                replicas.database()
                        .count(
                                "select count(sealed_key) + count(sealed_secret) + count(channel) from reset where"
                                        + " reset_id = ?",
                                reset.reset().resetId()));
        assertFalse(terminal.findReset(reset.session(), reset.reset().resetId())
                .secretKey()
                .isPresent());
    }
}
