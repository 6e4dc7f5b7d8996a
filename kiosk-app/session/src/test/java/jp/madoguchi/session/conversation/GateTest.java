package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.conversation.Alphabet.FACTS;
import static jp.madoguchi.session.conversation.Alphabet.like;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Reservation;
import jp.madoguchi.session.CardFacts.Validity;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static final String PASSES = "passes";

    @ParameterizedTest(name = "{0}, signature {1}, {2} tries, {3}, reservation {4}")
    @CsvSource({
        // kind, signature certificate, tries, validity, reservation | certificate, reset
        "MY_NUMBER_CARD, true, 3, VALID, OPEN, passes, passes",
        "MY_NUMBER_CARD, true, 1, VALID, OPEN, passes, passes",
        "MY_NUMBER_CARD, true, 3, IN_RENEWAL, OPEN, passes, passes",
        "MY_NUMBER_CARD, true, 3, VALID, NONE, passes, NO_RESERVATION",
        "MY_NUMBER_CARD, true, 3, VALID, NOT_ASKED, passes, NO_RESERVATION",
        "MY_NUMBER_CARD, true, 3, VALID, EXPIRED, passes, RESERVATION_EXPIRED",
        "MY_NUMBER_CARD, false, 3, VALID, OPEN, passes, NO_SIGNATURE_CERTIFICATE",
        "MY_NUMBER_CARD, false, 3, VALID, NONE, passes, NO_SIGNATURE_CERTIFICATE",
        "MY_NUMBER_CARD, true, 0, VALID, OPEN, PIN_BLOCKED, PIN_BLOCKED",
        "MY_NUMBER_CARD, false, 0, VALID, NONE, PIN_BLOCKED, PIN_BLOCKED",
        "MY_NUMBER_CARD, true, 3, EXPIRED, OPEN, CERTIFICATE_EXPIRED, CERTIFICATE_EXPIRED",
        "MY_NUMBER_CARD, true, 0, EXPIRED, NONE, CERTIFICATE_EXPIRED, CERTIFICATE_EXPIRED",
        "RESIDENT_REGISTER_CARD, true, 3, VALID, OPEN, OLD_CARD, OLD_CARD",
        "RESIDENT_REGISTER_CARD, false, 0, EXPIRED, NONE, OLD_CARD, OLD_CARD",
        "ANDROID, true, 3, VALID, OPEN, PHONE_NOT_SERVED, PHONE_NOT_SERVED",
        "IPHONE, true, 3, VALID, OPEN, PHONE_NOT_SERVED, PHONE_NOT_SERVED",
        "UNKNOWN, true, 3, VALID, OPEN, PHONE_NOT_SERVED, PHONE_NOT_SERVED"
    })
    void whatACardCannotDoIsRefusedForItsMostBasicReason(
            TokenKind kind,
            boolean signature,
            int tries,
            Validity validity,
            Reservation reservation,
            String certificate,
            String reset) {
        CardFacts facts = like(FACTS, kind, signature, Optional.of(new RetryCounter(tries)), validity)
                .with(reservation);
        assertEquals(certificate, judge(Task.CERTIFICATE, facts));
        assertEquals(reset, judge(Task.PASSWORD_RESET, facts));
    }

    @ParameterizedTest(name = "signature {0}, {1} tries for the PIN, {2} for the password, {3}")
    @CsvSource({
        // signature certificate, tries, validity | PIN reset, PIN change, password change
        "true, 3, 5, VALID, passes, passes, passes",
        "true, 0, 5, VALID, passes, PIN_BLOCKED, passes",
        "true, 3, 0, VALID, PASSWORD_BLOCKED, passes, PASSWORD_BLOCKED",
        "true, 0, 0, VALID, PASSWORD_BLOCKED, PIN_BLOCKED, PASSWORD_BLOCKED",
        "false, 3, 0, VALID, NO_SIGNATURE_CERTIFICATE, passes, NO_SIGNATURE_CERTIFICATE",
        "true, 3, 5, EXPIRED, CERTIFICATE_EXPIRED, passes, passes"
    })
    void eachSecretOpensTheWayToTheOther(
            boolean signature,
            int pin,
            int password,
            Validity validity,
            String pinReset,
            String pinChange,
            String passwordChange) {
        CardFacts facts = like(FACTS, FACTS.kind(), signature, Optional.of(new RetryCounter(pin)), validity)
                .withTries(JpkiKey.SIGNATURE, new RetryCounter(password));
        assertEquals(pinReset, judge(Task.PIN_RESET, facts));
        assertEquals(pinChange, judge(Task.PIN_CHANGE, facts));
        assertEquals(passwordChange, judge(Task.PASSWORD_CHANGE, facts));
        assertEquals(passwordChange, judge(Task.SIGNATURE_CHECK, facts));
    }

    @Test
    void aCardThatGivesNoNumberOfTriesIsNotTakenForABlockedOne() {
        assertEquals(
                PASSES, judge(Task.CERTIFICATE, like(FACTS, FACTS.kind(), true, Optional.empty(), Validity.VALID)));
    }

    @Test
    void aPlasticCardThatShowsNoCertificateHasNone() {
        var closed = new CardFacts(
                FACTS.connection(),
                FACTS.application(),
                TokenKind.MY_NUMBER_CARD,
                true,
                FACTS.pinTries(),
                FACTS.passwordTries(),
                Optional.empty(),
                Validity.VALID,
                Reservation.OPEN,
                0);
        assertEquals("NO_USER_CERTIFICATE", judge(Task.CERTIFICATE, closed));
    }

    private static String judge(Task task, CardFacts facts) {
        return Gate.refusal(task, facts)
                .or(() -> task == Task.PASSWORD_RESET ? Gate.reservation(facts) : Optional.empty())
                .map(Ending::kind)
                .map(Enum::name)
                .orElse(PASSES);
    }

    /** It could only say the same again. */
    @ParameterizedTest
    @CsvSource({"NO_RESERVATION, false", "RESERVATION_EXPIRED, false", "CERTIFICATE_PRINTED, true"})
    void noResetIsOfferedAgainToWhomeverHasJustBeenToldThatThereIsNoReservation(Ending.Kind told, boolean offered) {
        var state = new AnythingElse(
                Alphabet.WHO.card(), Optional.of(Alphabet.WHO), Ending.of(told), Walk.USUAL.availability());
        boolean reset = ((Screen.Message) state.screen()).buttons().stream().anyMatch(button -> button.event()
                .equals(new Event.TaskChosen(Task.PASSWORD_RESET)));
        assertEquals(offered, reset);
    }
}
