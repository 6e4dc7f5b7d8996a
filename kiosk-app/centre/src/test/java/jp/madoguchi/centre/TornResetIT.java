package jp.madoguchi.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayAnswer.Reconciliation;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ReservationCheck;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A card or a kiosk that is gone in the middle of a reset: what the centre believes, and how it finds out. */
@ExtendWith(RunningCentre.class)
class TornResetIT {
    private static final int SCRIPT_IS_COMMAND = 4;

    private final Replicas replicas;
    private final TestTerminal terminal;
    private final Sha256 subject;
    private TestCard card;

    TornResetIT(Replicas replicas) throws IOException {
        this.replicas = replicas;
        this.terminal = replicas.terminal();
        this.card = replicas.card("foreign");
        this.subject = card.subject();
    }

    @BeforeEach
    void reserve() throws IOException {
        takeTheCard();
        replicas.database().reserve(subject, SecretName.SIGN, "24 hours");
    }

    /** As it is now, with nothing wrong with it. */
    private void takeTheCard() throws IOException {
        card = replicas.card("foreign");
    }

    private ReservationCheck.State reservation() throws Refused {
        return terminal.check(subject, SecretName.SIGN).state();
    }

    private RelayAnswer.Finished reset(String password) throws Refused {
        OpenReset reset = OpenReset.by(card, replicas);
        return reset.relay(reset.start(password), card);
    }

    private RelayAnswer.Finished reconcile() throws Refused {
        OpenReset reset = OpenReset.by(card, replicas);
        assertEquals(PinReset.Mode.RECONCILE, reset.reset().mode());
        return reset.relay(new RelayStep.StartReconcile(), card);
    }

    @Test
    void aCardTornOutBeforeTheResetLeavesTheReservationFree() throws Refused {
        OpenReset reset = OpenReset.by(card, replicas);
        card.fault().tearBefore(SCRIPT_IS_COMMAND - 1);
        var finished = reset.relay(reset.start("FRESH666"), card);
        assertEquals(ResetState.RESERVED, finished.state());
        assertEquals(ReservationCheck.State.RESERVED, reservation());
    }

    @Test
    void aResetThatHappenedBeforeTheTearIsFoundDone() throws Refused, IOException {
        assertEquals(ResetState.UNKNOWN, tornReset("FRESH777", true).state());
        assertEquals(ReservationCheck.State.RECONCILE, reservation());
        takeTheCard();
        var finished = reconcile();
        assertEquals(Optional.of(Reconciliation.DONE), finished.reconciliation());
        assertTrue(card.opensWith("FRESH777"));
        assertEquals(ReservationCheck.State.NONE, reservation());
    }

    @Test
    void aResetThatDidNotHappenBeforeTheTearMayBeTriedAgain() throws Refused, IOException {
        assertEquals(ResetState.UNKNOWN, tornReset("FRESH888", false).state());
        takeTheCard();
        assertEquals(Optional.of(Reconciliation.NOT_DONE), reconcile().reconciliation());
        assertEquals(ReservationCheck.State.RESERVED, reservation());
        assertEquals(ResetState.CONFIRMED, reset("FRESH999").state());
        assertTrue(card.opensWith("FRESH999"));
    }

    private RelayAnswer.Finished tornReset(String password, boolean afterEffect) throws Refused {
        OpenReset reset = OpenReset.by(card, replicas);
        if (afterEffect) {
            card.fault().tearAfter(SCRIPT_IS_COMMAND);
        } else {
            card.fault().tearBefore(SCRIPT_IS_COMMAND);
        }
        return reset.relay(reset.start(password), card);
    }

    @Test
    void aKioskThatFallsSilentAfterTheScriptLeavesItUnknown() throws Refused {
        OpenReset reset = OpenReset.by(card, replicas);
        RelayAnswer answer = reset.step(1, reset.start("SILENT11"));
        for (int n = 2; n <= SCRIPT_IS_COMMAND; n++) {
            answer = reset.step(n, response(answer));
        }
        RelayStep late = response(answer);
        assertEquals(ReservationCheck.State.RECONCILE, reservation());
        terminal.open(Purpose.ISSUE);
        var tag = reset.step(SCRIPT_IS_COMMAND + 1, late);
        var finished = reset.step(SCRIPT_IS_COMMAND + 2, response(tag));
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
}
