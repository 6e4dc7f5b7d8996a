package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong with a card or a secret, through the whole stack, and what the resident is told. */
@ExtendWith(OpenKiosk.class)
class CardMishapTest {
    private final OpenKiosk.Place at;

    CardMishapTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void aWrongPinIsToldWithTheTriesLeftAndTheLastTryComesAfterAWarning() throws Exception {
        at.visitor
                .comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("0000")
                .sees("pin.wrong.title")
                .types("0000")
                .sees("last-try.wrong.title")
                .presses("last-try.continue")
                .sees("pin.title")
                .types("0000")
                .sees("ending.pin-blocked.title")
                .goesHome();
    }

    @ParameterizedTest
    @CsvSource({
        "not-jpki, ending.not-a-my-number-card.title",
        "juki-card, ending.old-card.title",
        "expired, ending.certificate-expired.title",
        "pin-blocked, ending.pin-blocked.title",
        "child, ending.no-signature-certificate.title",
        "variant, ending.no-reservation.title",
        "last-try, ending.reservation-expired.title"
    })
    void aCardThatCannotBeResetIsToldSoBeforeAnythingIsTyped(String persona, String title) throws Exception {
        at.visitor.comesForAReset(persona).sees(title).reads("take-card").goesHome();
        assertFalse(at.eyes.titles().contains("pin.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pin.title", "options.title", "review.title", "name.title"})
    void pullingTheCardEndsTheVisitWhereverItIs(String title) throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        if (!title.equals("pin.title")) {
            at.visitor.types("1234").sees("options.title");
        }
        if (List.of("review.title", "name.title").contains(title)) {
            at.visitor.presses("button.next").sees("review.title");
        }
        if (title.equals("name.title")) {
            at.visitor.presses("review.confirm").sees("name.title");
        }
        at.visitor
                .takesTheCard()
                .sees("ending.card-removed.title")
                .presses("told.done")
                .sees("welcome.title");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aCardPulledInTheMiddleOfASignInIsToldHonestlyAndSpendsNoSecondTry(int command) throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        at.site.slot.tearBefore(command);
        at.visitor
                .types("1234")
                .sees("ending.card-removed-in-sign-in.title")
                .findsTheReaderEmpty()
                .presses("told.done")
                .sees("welcome.title");
    }

    @Test
    void aResetThatLosesItsAnswerIsUnknownAndIsSettledWhenTheCardComesBack() throws Exception {
        at.visitor.comesForAReset("foreign").sees("pin.title").types("7410").sees("password.title");
        at.visitor.types("TORN1234").sees("password.repeat.title");
        at.site.slot.tearAfter(at.site.securedCommand());
        at.visitor
                .types("TORN1234")
                .sees("ending.reset-unknown.title")
                .findsTheReaderEmpty()
                .presses("told.done")
                .comesForAReset("foreign")
                .sees("pin.title")
                .types("7410")
                .sees("password.title")
                .types("AGAIN1234")
                .sees("password.repeat.title")
                .types("AGAIN1234")
                .sees("ending.reset-done-before.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertTrue(at.opens("foreign", "TORN1234"));
    }

    @Test
    void takingTheCardWhileTheSheetPrintsChangesNothing() throws Exception {
        at.visitor
                .comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate();
        at.site.printer.outOfPaper();
        at.visitor.presses("name.yes").sees("printing.paper.title").takesTheCard();
        at.site.printer.refill();
        at.visitor.sees("ending.certificate-printed.title").presses("told.done").sees("welcome.title");
    }
}
