package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The next kind of card through the whole stack: other keys, a PIN of six digits with 5 tries, a password of 8 to 15
 * characters with 7. Nobody but the table of the generations knows these numbers.
 */
@ExtendWith(OpenKiosk.class)
class NextCardVisitTest {
    private static final String CARD = "next-card";
    private static final String PIN = "086420";
    private static final String PASSWORD = "TOWA0864";

    private final OpenKiosk.Place at;

    NextCardVisitTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void itPrintsACertificateWithThePinOfSixDigits() throws Exception {
        at.visitor
                .signsInForACertificate(CARD, PIN)
                .ordersOneCertificate()
                .presses("name.yes")
                .sees("ending.certificate-printed.title")
                .finishes();
    }

    @Test
    void aWrongPinShowsItsOwnTriesAndTheRightOneBringsAllBack() throws Exception {
        at.visitor.comesToChange(CARD, Task.PIN_CHANGE);
        assertEquals(List.of(6), at.eyes.now().title().arguments());
        at.visitor.types("999999").sees("pin.wrong.title");
        assertTrue(ScreenParts.texts(at.eyes.now())
                .anyMatch(text ->
                        text.key().equals("pin.tries") && text.arguments().equals(List.of(4))));
        at.visitor.types(PIN).sees("new-pin.title");
        assertEquals(5, at.tries(CARD, JpkiKey.USER_AUTHENTICATION));
        at.visitor
                .types("8640")
                .reads("new-pin.problem.rules")
                .types("864200")
                .sees("new-pin.repeat.title")
                .types("864200")
                .sees("ending.pin-changed.title")
                .finishes();
        assertTrue(at.opensByPin(CARD, "864200"));
    }

    @Test
    void whatHasTheShapeOfTodaysPinNeverReachesTheCard() throws Exception {
        at.visitor.comesToChange(CARD, Task.PIN_CHANGE).types("0864").types(PIN).sees("new-pin.title");
        assertEquals(5, at.tries(CARD, JpkiKey.USER_AUTHENTICATION));
        assertFalse(at.journal.story().toString().contains("code 107"), "no wrong entry");
        at.visitor.takesTheCard().hasRead();
    }

    @Test
    void aPasswordOfTodaysLengthIsRefusedAndALongerOneReset() throws Exception {
        at.visitor
                .signsInForAReset(CARD, PIN)
                .types("ABC1234")
                .reads("password.problem.rules")
                .types("NEWPASS9")
                .sees("password.repeat.title")
                .types("NEWPASS9")
                .sees("ending.password-reset.title")
                .finishes();
        assertTrue(at.opens(CARD, "NEWPASS9"));
        assertEquals(7, at.tries(CARD, JpkiKey.SIGNATURE));
    }

    @Test
    void thePinIsResetWithThePasswordToSixDigitsAgain() throws Exception {
        at.visitor.looksAtTheCard(CARD).begins(Task.PIN_RESET).sees("current-password.title");
        at.visitor
                .types(PASSWORD)
                .sees("new-pin.title")
                .types("975310")
                .sees("new-pin.repeat.title")
                .types("975310")
                .sees("ending.pin-reset.title")
                .finishes();
        assertTrue(at.opensByPin(CARD, "975310"));
    }
}
