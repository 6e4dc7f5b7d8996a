package jp.madoguchi.session.procedure;

import static jp.madoguchi.session.twin.Samples.secret;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.update.RelayAllowList;
import jp.madoguchi.protocol.PinReset.Mode;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayAnswer.Reconciliation;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Ending.Kind;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryCentre;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.session.twin.ResetDesk;
import jp.madoguchi.session.twin.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Scp03RelayTest {
    private static final String SELECT_JPKI = "00a4040c0ad392f000260100000001";
    private static final String SECURED_RESET = "842c00000401020304";
    private static final String READ_TAG = "84cadf71080102030405060708";

    private final Desk desk = new Desk();
    private final ResetDesk centre = desk.centre.resets;
    private final Secret password = secret("NEW456");
    /** The selection that the sample itself makes is not counted. */
    private int commands = -1;

    private int pulledAt = -1;

    /** Answers everything with 9000 until it is pulled. */
    private Resident resident(Purpose purpose) {
        var connection = new InMemoryConnection(command -> {
            if (++commands == pulledAt) {
                throw CardException.cardRemoved(null);
            }
            desk.tape.add("card %02x".formatted(command.ins()));
            return ResponseApdu.of(StatusWord.OK);
        });
        Resident who = new Resident(Samples.facts(connection), Samples.session(purpose));
        desk.tape.forget();
        return who;
    }

    private Ending reset() {
        Ending ending =
                new Scp03Relay().reset(desk.devices(), resident(Purpose.RESET_SIGN), JpkiKey.SIGNATURE, password);
        assertTrue(password.isWiped());
        return ending;
    }

    private static Ending notDone(FailureCode code) {
        return Ending.of(Kind.RESET_NOT_DONE, code);
    }

    private static final Ending UNKNOWN = Ending.of(FailureCode.RESET_UNKNOWN);

    @Test
    void theCardIsAskedOnlyAfterTheJournalKnowsAndDoneIsSaidOnlyAfterTheTagWasRead() {
        centre.says(SELECT_JPKI).says(SECURED_RESET).says(READ_TAG).ends(ResetState.CONFIRMED);
        assertEquals(Ending.of(Kind.PASSWORD_RESET), reset());
        assertEquals(
                List.of("card a4", "begin secured-reset", "card 2c", "card ca", "success secured-reset"),
                desk.tape.heard("card", "begin", "success", "failure", "unknown"));
    }

    @Test
    void theCentreAloneReadsTheNewPassword() {
        centre.says(SECURED_RESET).ends(ResetState.CONFIRMED);
        reset();
        assertEquals("NEW456", centre.newSecret());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00a4040c0ad392f000260100000002", // another application
                "00200098" + "0431323334", // a VERIFY that would cost a try
                "802a008003aabbcc00", // a signature
                "0020" // no command at all
            })
    void whatIsNotOnTheListNeverReachesTheCard(String command) {
        centre.says(command).ends(ResetState.RESERVED);
        assertEquals(notDone(FailureCode.RELAY_COMMAND_REFUSED), reset());
        assertEquals(List.of(), desk.tape.heard("card"));
        assertEquals(
                new RelayStep.CardLost(RelayStep.Reason.REFUSED_BY_ALLOW_LIST),
                centre.steps().get(1));
    }

    @Test
    void aCardPulledBeforeTheSecuredCommandIsAsItWas() {
        pulledAt = 1;
        centre.says(SELECT_JPKI).ends(ResetState.RESERVED);
        assertEquals(notDone(FailureCode.RESET_NOT_DONE), reset());
        assertEquals(
                new RelayStep.CardLost(RelayStep.Reason.REMOVED), centre.steps().get(1));
        assertEquals(List.of(), desk.tape.heard("begin"));
    }

    @Test
    void aCardPulledAtTheSecuredCommandLeavesTheResultUnknown() {
        pulledAt = 2;
        centre.says(SELECT_JPKI).says(SECURED_RESET).ends(ResetState.UNKNOWN);
        assertEquals(UNKNOWN, reset());
        assertEquals(List.of("begin secured-reset", "unknown secured-reset 503"), desk.tape.heard("begin", "unknown"));
    }

    @Test
    void aCentreLostBeforeTheSecuredCommandLeavesTheCardAsItWas() {
        centre.says(SELECT_JPKI);
        desk.centre.failAt("step", 2, InMemoryCentre.unreachable());
        assertEquals(notDone(FailureCode.CENTRE_UNREACHABLE), reset());
    }

    @Test
    void aCentreLostAfterTheSecuredCommandLeavesTheResultUnknown() {
        centre.says(SECURED_RESET);
        desk.centre.failAt("step", 2, InMemoryCentre.unreachable());
        assertEquals(UNKNOWN, reset());
        assertEquals(List.of("unknown secured-reset 503"), desk.tape.heard("success", "failure", "unknown"));
    }

    @Test
    void anotherCardThanTheRegisterNamesIsToldApart() {
        centre.says(SELECT_JPKI);
        desk.centre.failAt("step", 2, InMemoryCentre.refused(ProblemCode.CARD_MISMATCH));
        assertEquals(notDone(FailureCode.CARD_MISMATCH), reset());
    }

    @Test
    void aCentreThatSaysDoneWithoutAskingTheCardIsNotBelieved() {
        centre.ends(ResetState.CONFIRMED);
        assertEquals(notDone(FailureCode.RESET_NOT_DONE), reset());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFIRMED")
    void afterTheSecuredCommandOnlyConfirmedMeansAnything(ResetState state) {
        centre.says(SECURED_RESET).ends(state);
        assertEquals(UNKNOWN, reset());
    }

    @ParameterizedTest
    @EnumSource(names = {"RESERVATION_EXPIRED", "RESERVATION_NOT_FOUND", "UNAVAILABLE"})
    void aRefusalBeforeAnyCommandIsToldInTheResidentsWords(ProblemCode code) {
        desk.centre.failAt("openReset", 1, InMemoryCentre.refused(code));
        Kind expected =
                switch (code) {
                    case RESERVATION_EXPIRED -> Kind.RESERVATION_EXPIRED;
                    case RESERVATION_NOT_FOUND -> Kind.NO_RESERVATION;
                    default -> Kind.CENTRE_UNREACHABLE;
                };
        assertEquals(expected, reset().kind());
        assertEquals(List.of(), desk.tape.heard("card"));
    }

    @Test
    void anEarlierAttemptThatWorkedIsToldAndTheNewPasswordNeverSent() {
        centre.opens(Mode.RECONCILE).says(READ_TAG).reconciles(Reconciliation.DONE);
        assertEquals(Ending.of(Kind.RESET_DONE_BEFORE), reset());
        assertEquals("", centre.newSecret());
    }

    @Test
    void anEarlierAttemptThatFailedIsFollowedByThisOne() {
        centre.opens(Mode.RECONCILE).says(READ_TAG).reconciles(Reconciliation.NOT_DONE);
        centre.opens(Mode.RESET).says(SECURED_RESET).ends(ResetState.CONFIRMED);
        assertEquals(Ending.of(Kind.PASSWORD_RESET), reset());
        assertInstanceOf(RelayStep.StartReconcile.class, centre.steps().get(0));
    }

    @Test
    void anEarlierAttemptThatCouldNotBeSettledStaysUnknown() {
        centre.opens(Mode.RECONCILE);
        desk.centre.failAt("step", 1, InMemoryCentre.unreachable());
        assertEquals(UNKNOWN, reset());
    }

    @Test
    void anEarlierAttemptThatIsStillOpenAfterItWasSettledStaysUnknown() {
        centre.opens(Mode.RECONCILE).says(READ_TAG).reconciles(Reconciliation.NOT_DONE);
        centre.opens(Mode.RECONCILE);
        assertEquals(UNKNOWN, reset());
    }

    @Test
    void whileAnEarlierAttemptIsSettledTheCardIsOnlyRead() {
        centre.opens(Mode.RECONCILE).says(SECURED_RESET).ends(ResetState.UNKNOWN);
        assertEquals(UNKNOWN, reset());
        assertEquals(List.of(), desk.tape.heard("card", "begin"));
    }

    @Test
    void noTryIsSpentToFindOutWhatTheCardCannotTell() {
        centre.opens(Mode.RECONCILE).says(new RelayAnswer.AskResident(1, 1)).ends(ResetState.UNKNOWN);
        assertEquals(UNKNOWN, reset());
        assertEquals(
                new RelayStep.ResidentCheck(RelayStep.Result.DECLINED),
                centre.steps().get(1));
    }

    @Test
    void aCentreThatNeverEndsIsStopped() {
        for (int i = 0; i < 100; i++) {
            centre.says(SELECT_JPKI);
        }
        assertEquals(notDone(FailureCode.RELAY_COMMAND_REFUSED), reset());
        assertEquals(RelayAllowList.MAX_COMMANDS, commands);
    }

    @Test
    void aNewPinReachesTheCentreAsItWasTypedAndIsToldAsAPin() {
        centre.says(SELECT_JPKI).says(SECURED_RESET).says(READ_TAG).ends(ResetState.CONFIRMED);
        Secret pin = secret("8642");
        Ending ending =
                new Scp03Relay().reset(desk.devices(), resident(Purpose.RESET_AUTH), JpkiKey.USER_AUTHENTICATION, pin);
        assertEquals(Ending.of(Kind.PIN_RESET), ending);
        assertEquals("8642", centre.newSecret());
        assertTrue(pin.isWiped());
    }
}
