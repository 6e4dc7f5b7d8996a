package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A resident changes a secret that they know, or has the PIN reset with the password, through the whole stack. */
@ExtendWith(OpenKiosk.class)
class KnownSecretTest {
    private final OpenKiosk.Place at;

    KnownSecretTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void thePinIsChangedAndTheNewOneSignsIn() throws Exception {
        at.visitor
                .comesToChange("adult", Task.PIN_CHANGE)
                .types("1234")
                .sees("new-pin.title")
                .types("8642")
                .sees("new-pin.repeat.title")
                .types("8642")
                .sees("ending.pin-changed.title")
                .finishes();
        at.journal.awaitRecord("complete", "change-secret", "success");
        at.visitor.signsInForACertificate("adult", "8642").takesTheCard().hasRead();
    }

    @Test
    void thePasswordIsChangedWithItsOwnTriesShown() throws Exception {
        at.visitor
                .comesToChange("adult", Task.PASSWORD_CHANGE)
                .types("WRONG99")
                .sees("current-password.wrong.title")
                .reads("pin.tries")
                .types("ABC123")
                .sees("password.title")
                .types("NEW456")
                .sees("password.repeat.title")
                .types("NEW456")
                .sees("ending.password-changed.title")
                .finishes();
        assertTrue(at.opens("adult", "NEW456"));
        assertEquals(3, at.tries("adult", JpkiKey.USER_AUTHENTICATION));
        at.journal.awaitRecord("verify-password", "failure", "code 107");
    }

    @Test
    void whoEntersThePresentPinAsTheNewOneIsToldThatItIsRight() throws Exception {
        at.visitor
                .comesToChange("adult", Task.PIN_CHANGE)
                .types("1234")
                .sees("new-pin.title")
                .types("1234")
                .sees("ending.pin-confirmed.title")
                .finishes();
        assertTrue(at.opensByPin("adult", "1234"));
        assertFalse(at.journal.story().toString().contains("change-secret"), "the card was not written");
    }

    @Test
    void theBlockedPinIsResetWithThePassword() throws Exception {
        at.visitor.looksAtTheCard("pin-blocked").begins(Task.PIN_RESET).sees("current-password.title");
        at.visitor
                .types("JIRO9630")
                .sees("new-pin.title")
                .types("8642")
                .sees("new-pin.repeat.title")
                .types("8642")
                .sees("ending.pin-reset.title")
                .finishes();
        assertTrue(at.opensByPin("pin-blocked", "8642"));
        at.journal.awaitRecord("complete", "secured-reset", "success");
        at.visitor.signsInForACertificate("pin-blocked", "8642").takesTheCard().hasRead();
    }
}
