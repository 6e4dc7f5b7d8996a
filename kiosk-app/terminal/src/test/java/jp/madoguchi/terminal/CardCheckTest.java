package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A resident looks at how their card stands, through the whole stack: no secret, no try, and only what can work is offered. */
@ExtendWith(OpenKiosk.class)
class CardCheckTest {
    private final OpenKiosk.Place at;

    CardCheckTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "adult, CERTIFICATE PASSWORD_RESET PIN_RESET SIGNATURE_CHECK PIN_CHANGE PASSWORD_CHANGE",
        "password-blocked, CERTIFICATE PASSWORD_RESET PIN_CHANGE",
        "pin-blocked, PIN_RESET SIGNATURE_CHECK PASSWORD_CHANGE",
        "both-blocked, ''",
        "last-try, CERTIFICATE PASSWORD_RESET PIN_RESET SIGNATURE_CHECK PASSWORD_CHANGE",
        "next-card, CERTIFICATE PASSWORD_RESET PIN_RESET SIGNATURE_CHECK PIN_CHANGE PASSWORD_CHANGE",
        "child, CERTIFICATE PIN_CHANGE",
        "juki-card, ''",
        "face, ''",
        "android, ''"
    })
    void onlyWhatCanWorkIsOffered(String persona, String tasks) throws Exception {
        at.visitor.looksAtTheCard(persona);
        Set<String> offered = ScreenParts.buttons(at.eyes.now())
                .map(Button::event)
                .filter(Event.TaskChosen.class::isInstance)
                .map(event -> ((Event.TaskChosen) event).task().name())
                .collect(Collectors.toSet());
        assertEquals(tasks.isEmpty() ? Set.of() : Set.of(tasks.split(" ")), offered);
        assertFalse(((Screen.Report) at.eyes.now()).advice().isEmpty(), "nobody is left without a next step");
        at.visitor.presses("check.finish").reads("take-card").goesHome();
    }

    @Test
    void lookingCostsNoTryAndTakingTheCardEndsIt() throws Exception {
        at.visitor
                .looksAtTheCard("last-try")
                .takesTheCard()
                .sees("ending.check-ended.title")
                .hasRead();
        assertEquals(1, at.tries("last-try", JpkiKey.USER_AUTHENTICATION));
        assertFalse(at.journal.story().toString().contains("verify"), "no VERIFY");
    }

    @Test
    void thePasswordShowsWhenTheSignatureCertificateEnds() throws Exception {
        at.visitor
                .looksAtTheCard("adult")
                .begins(Task.SIGNATURE_CHECK)
                .sees("current-password.title")
                .types("ABC123")
                .sees("check.title");
        Screen.Report report = (Screen.Report) at.eyes.now();
        assertFalse(ScreenParts.buttons(report)
                .anyMatch(button -> button.event().equals(new Event.TaskChosen(Task.SIGNATURE_CHECK))));
        assertTrue(report.panels().size() == 2);
        at.visitor.presses("check.finish").goesHome();
        at.journal.awaitRecord("complete", "verify-password", "success");
    }
}
