package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import jp.madoguchi.config.CertificateKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A centre that gives out an issue number again, after its database was put back: nobody gets the paper. */
@ExtendWith(OpenKiosk.class)
class RepeatedNumberTest {
    private final OpenKiosk.Place at;

    RepeatedNumberTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @AfterEach
    void somebodyLooksIntoIt() throws Exception {
        at.openAgainAfterLookingInto(at.journal.lastOf("printing-stopped"));
        at.visitor.signsInForACertificate("adult", "1234").cancels();
        at.journal.awaitRecord("printing-resumed");
    }

    @Test
    void aKioskThatWasStartedAgainStillKnowsTheNumberAndPrintsNothingForTheNextResident() throws Exception {
        at.visitor
                .signsInForACertificate("adult", "1234")
                .ordersOneCertificate()
                .presses("name.yes")
                .sees("ending.certificate-printed.title")
                .finishes();
        at.journal.awaitRecord("single", "outcome-reported", "printed");
        String number = at.centre.lastEnvelope().issueNumber();
        int sheets = at.site.printer.received().size();
        at.centre.forgetTheLastIssue();
        at.openAgain(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        at.visitor
                .signsInForACertificate("variant", "2580")
                .chooses(CertificateKind.RESIDENCE_CERTIFICATE)
                .answersAsMostDo()
                .sees("review.title")
                .presses("review.confirm")
                .sees("ending.document-rejected.title")
                .finishes();
        assertEquals(number, at.centre.lastEnvelope().issueNumber());
        assertEquals(sheets, at.site.printer.received().size());
        at.journal.awaitRecord("ending", "document-rejected", "306");
        at.journal.awaitRecord("single", "outcome-reported", "not-started");
        assertEquals("VOID", at.centre.lastState());
        printsNoMoreUntilSomebodyHasLookedIntoIt();
    }

    private void printsNoMoreUntilSomebodyHasLookedIntoIt() throws Exception {
        at.journal.awaitRecord("printing-stopped", "306");
        at.visitor.reads("welcome.certificate.unavailable").findsNo("welcome.certificate");
        long before = at.journal.lastOf("issue-number");
        at.openAgainAfterLookingInto(before);
        at.visitor.reads("welcome.certificate.unavailable").findsNo("welcome.certificate");
    }
}
