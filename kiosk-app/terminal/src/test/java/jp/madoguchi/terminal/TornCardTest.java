package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The card leaves in the middle of an exchange, through the whole stack: the kiosk claims no more than it knows. */
@ExtendWith(OpenKiosk.class)
class TornCardTest {
    /** Which command of a reset sets the new password: SELECT, INITIALIZE UPDATE and EXTERNAL AUTHENTICATE come before. */
    private static final int SECURED = 4;

    private final OpenKiosk.Place at;

    TornCardTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, true", "4, true", "1, false", "3, false"})
    void aCardTornOutOfASignInIsToldHonestly(int command, boolean before) throws Exception {
        tornSignIn(command, before);
    }

    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aCardTornOutAtAnyCommandOfASignInEndsOnAToldScreen(int command) throws Exception {
        for (boolean before : new boolean[] {true, false}) {
            at.site.restoreCards();
            at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
            tear(command, before);
            at.visitor.types("1234");
            at.eyes.awaitAny("options.title", "ending.card-removed-in-sign-in.title");
            at.visitor.takesTheCard();
            at.eyes.awaitAny("ending.card-removed.title", "ending.card-removed-in-sign-in.title");
            at.visitor.hasRead();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aResetTornBeforeTheSecuredCommandIsNotDoneAndTheOldPasswordStillOpens(int command) throws Exception {
        tornReset("renewal", "1597", command, true);
        at.visitor.sees("ending.reset-not-done.title").hasRead();
        at.journal.awaitLine("ending", "reset-not-done");
        assertTrue(at.opens("renewal", "KOSHIN15"));
    }

    @Test
    void aResetTornAtTheSecuredCommandIsUnknownAndTheOldPasswordStillOpens() throws Exception {
        tornReset("renewal", "1597", SECURED, true);
        at.visitor.sees("ending.reset-unknown.title").hasRead();
        at.journal.awaitLine("complete", "secured-reset", "unknown", "code 503");
        assertTrue(at.opens("renewal", "KOSHIN15"));
    }

    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, false", "4, false", "5, true", "5, false", "6, true", "6, false"})
    void aResetTornAnywhereElseClaimsNoMoreThanTheCardShows(int command, boolean before) throws Exception {
        tornReset("foreign", "7410", command, before);
        String title = at.eyes.awaitAny(
                "ending.reset-not-done.title", "ending.reset-unknown.title", "ending.password-reset.title");
        if (!title.equals("ending.reset-unknown.title")) {
            assertEquals(title.equals("ending.password-reset.title"), at.opens("foreign", "TORN1234"));
        }
        at.visitor.takesTheCard().hasRead();
        at.site.killCentre();
        at.site.startCentreAgain();
    }

    @Test
    void aResetThatLosesItsAnswerIsUnknownAndIsSettledWhenTheCardComesBack() throws Exception {
        tornReset("foreign", "7410", SECURED, false);
        at.visitor.sees("ending.reset-unknown.title").hasRead();
        at.journal.awaitLine("ending", "reset-unknown", "code 503");
        at.visitor
                .signsInForAReset("foreign", "7410")
                .types("AGAIN1234")
                .sees("password.repeat.title")
                .types("AGAIN1234")
                .sees("ending.reset-done-before.title")
                .finishes();
        assertTrue(at.opens("foreign", "TORN1234"));
    }

    private void tornSignIn(int command, boolean before) throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        tear(command, before);
        at.visitor.types("1234").sees("ending.card-removed-in-sign-in.title").hasRead();
        at.journal.awaitLine("ending", "card-removed-in-sign-in");
    }

    private void tornReset(String persona, String pin, int command, boolean before) throws Exception {
        at.visitor.signsInForAReset(persona, pin).types("TORN1234").sees("password.repeat.title");
        tear(command, before);
        at.visitor.types("TORN1234");
    }

    private void tear(int command, boolean before) {
        if (before) {
            at.site.slot.tearBefore(command);
        } else {
            at.site.slot.tearAfter(command);
        }
    }
}
