package jp.madoguchi.session.procedure;

import static jp.madoguchi.session.twin.Samples.secret;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.twin.Cards;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryCentre;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.session.twin.Samples;
import jp.madoguchi.virtual.card.FaultyCard;
import jp.madoguchi.virtual.card.InMemoryChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    private static final ProcedureId ID = new ProcedureId(1);

    @TempDir
    private Path sandbox = Path.of("");

    private final Desk desk = new Desk();
    private final Secret pin = secret("1234");
    private Optional<FaultyCard> card = Optional.empty();
    private CardFacts facts = Samples.facts();

    @BeforeEach
    void readTheAdultsCard() throws IOException {
        card = Optional.of(Cards.load("adult", sandbox));
        desk.slot.insert(new InMemoryConnection(taped(new InMemoryChannel(card.get()))));
        facts = ((Answer.CardRead) new ReadCard(ID, Task.CERTIFICATE).perform(desk.devices(), p -> {})).facts();
    }

    /** VERIFY with data is what costs tries. */
    private ApduChannel taped(ApduChannel channel) {
        return command -> {
            if (command.ins() == 0x20 && command.dataLength() > 0) {
                desk.tape.add("VERIFY");
            }
            return channel.transmit(command);
        };
    }

    private Answer signIn(Task task, Secret entry) {
        return new SignIn(ID, task, facts, entry).perform(desk.devices(), progress -> {});
    }

    @Test
    void theRightPinSignsTheCardInAtTheCentre() {
        var signedIn = (Answer.SignedIn) signIn(Task.CERTIFICATE, pin);
        assertEquals(
                Sha256.of(Cards.certificate("adult").der()),
                signedIn.resident().session().subject());
        assertEquals(
                List.of("begin verify-pin", "VERIFY", "success verify-pin", "centre open", "centre authenticate"),
                desk.tape.heard());
        assertTrue(pin.isWiped());
    }

    @ParameterizedTest
    @EnumSource(names = {"CERTIFICATE", "PASSWORD_RESET"})
    void theCardSignsForThePurposeOfTheTask(Task task) {
        var signedIn = (Answer.SignedIn) signIn(task, pin);
        assertEquals(
                task == Task.CERTIFICATE ? Purpose.ISSUE : Purpose.RESET_SIGN,
                signedIn.resident().session().session().purpose());
    }

    @Test
    void aWrongPinCostsOneTryAndNeverReachesTheCentre() {
        assertEquals(new Answer.PinWrong(Optional.of(new RetryCounter(2))), signIn(Task.CERTIFICATE, secret("9999")));
        assertEquals(List.of("begin verify-pin", "VERIFY", "failure verify-pin 107"), desk.tape.heard());
    }

    @Test
    void theThirdWrongPinBlocks() {
        signIn(Task.CERTIFICATE, secret("9999"));
        signIn(Task.CERTIFICATE, secret("9999"));
        assertEquals(new Answer.PinBlocked(), signIn(Task.CERTIFICATE, secret("9999")));
        assertEquals("failure verify-pin 108", desk.tape.heard().get(8));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCardPulledAtTheVerifyLeavesTheTryUnknownAndIsNotAskedAgain(boolean afterItsEffect) {
        if (afterItsEffect) {
            card.orElseThrow().tearAfter(1);
        } else {
            card.orElseThrow().tearBefore(1);
        }
        assertEquals(new Answer.Failed(FailureCode.CARD_REMOVED), signIn(Task.CERTIFICATE, pin));
        assertEquals(List.of("begin verify-pin", "VERIFY", "unknown verify-pin 101"), desk.tape.heard());
        assertTrue(pin.isWiped());
    }

    @Test
    void aCardPulledWhileItSignsIsToldApart() {
        card.orElseThrow().tearBefore(2);
        assertEquals(new Answer.Failed(FailureCode.CARD_REMOVED), signIn(Task.CERTIFICATE, pin));
        assertEquals(
                List.of("begin verify-pin", "VERIFY", "success verify-pin", "centre open", "centre close"),
                desk.tape.heard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "authenticate"})
    void withoutTheCentreNobodySignsIn(String call) {
        desk.centre.failAt(call, 1, InMemoryCentre.unreachable());
        assertEquals(new Answer.Refused(Ending.of(FailureCode.CENTRE_UNREACHABLE)), signIn(Task.CERTIFICATE, pin));
    }

    @Test
    void aRevokedCertificateIsToldInTheResidentsWords() {
        desk.centre.failAt("authenticate", 1, InMemoryCentre.refused(ProblemCode.CERTIFICATE_NOT_VALID));
        var refused = (Answer.Refused) signIn(Task.CERTIFICATE, pin);
        assertEquals(Ending.Kind.CERTIFICATE_REFUSED, refused.ending().kind());
    }

    @Test
    void noVerifyIsSentThatTheJournalDoesNotKnowOf() {
        desk.journal.fill();
        assertThrows(Journal.JournalException.class, () -> signIn(Task.CERTIFICATE, pin));
        assertEquals(List.of(), desk.tape.heard());
        assertTrue(pin.isWiped());
    }

    @Test
    void aFurtherTaskIsSignedForWithoutAnotherVerify() {
        var first = (Answer.SignedIn) signIn(Task.CERTIFICATE, pin);
        Answer second = new SignInAgain(ID, Task.PASSWORD_RESET, first.resident()).perform(desk.devices(), p -> {});
        assertEquals(
                Purpose.RESET_SIGN,
                ((Answer.SignedIn) second).resident().session().session().purpose());
        assertEquals(List.of("VERIFY"), desk.tape.heard("VERIFY"));
    }

    @Test
    void aCardThatHasDroppedItsPinWantsItAgain() {
        StatusWord unverified = StatusWord.SECURITY_STATUS_NOT_SATISFIED;
        CardFacts forgetful = Samples.facts(
                new InMemoryConnection(command -> ResponseApdu.of(command.ins() == 0x2A ? unverified : StatusWord.OK)));
        assertEquals(
                new Answer.PinWanted(),
                new SignInAgain(ID, Task.CERTIFICATE, Samples.resident(forgetful)).perform(desk.devices(), p -> {}));
    }

    @Test
    void forAResetOfThePinTheSignatureKeyProvesWhoAsks() {
        var signedIn = (Answer.SignedIn) signIn(Task.PIN_RESET, secret("ABC123"));
        var session = signedIn.resident().session();
        assertEquals(Purpose.RESET_AUTH, session.session().purpose());
        assertEquals(Sha256.of(Cards.certificate("adult").der()), session.subject());
        assertEquals(
                List.of("begin verify-password", "success verify-password", "centre open", "centre authenticate"),
                desk.tape.heard("begin", "success", "centre"));
    }
}
