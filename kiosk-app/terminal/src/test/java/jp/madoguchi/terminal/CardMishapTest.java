package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.card.jpki.JpkiKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        at.journal.awaitRecord("verify-pin", "failure", "code 107");
        at.journal.awaitRecord("ending", "pin-blocked");
    }

    @Test
    void aCardThatTellsNoTriesIsNotLockedUnwarnedAndAfterTheLastEntryNobodyIsAskedAgain() throws Exception {
        quirks("WRONG_ENTRY_ANSWERS_6300,QUESTION_ANSWERS_6300");
        at.visitor
                .comesForACertificate("999999", "adult")
                .sees("pin.title")
                .reads("pin.tries.unknown")
                .types("0000")
                .sees("pin.wrong.title")
                .reads("pin.tries.at-most")
                .types("0000")
                .sees("last-try.untold.wrong.title")
                .presses("last-try.continue")
                .sees("pin.title")
                .types("0000")
                .sees("ending.pin-blocked.title")
                .goesHome();
        at.journal.awaitRecord("ending", "pin-blocked");
        quirks("");
        assertEquals(0, at.tries("adult", JpkiKey.USER_AUTHENTICATION));
    }

    private void quirks(String names) throws IOException {
        Path card = at.site.sandbox().root().resolve("cards/adult/card.properties");
        Files.writeString(card, Files.readString(card).replaceFirst("quirks=.*", "quirks=" + names));
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
        at.journal.awaitRecord("ending", wordOf(title));
    }

    @ParameterizedTest
    @CsvSource({
        "not-jpki, ending.not-a-my-number-card.title",
        "juki-card, ending.old-card.title",
        "expired, ending.certificate-expired.title",
        "pin-blocked, ending.pin-blocked.title"
    })
    void aCardThatCanGetNoCertificateIsToldSoBeforeAnythingIsTyped(String persona, String title) throws Exception {
        at.visitor
                .comesForACertificate("999999", persona)
                .sees(title)
                .reads("take-card")
                .goesHome();
        assertFalse(at.eyes.titles().contains("pin.title"));
        at.journal.awaitRecord("ending", wordOf(title));
    }

    private static String wordOf(String title) {
        return title.substring("ending.".length(), title.length() - ".title".length());
    }
}
