package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import jp.madoguchi.config.CertificateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The card is pulled while nobody writes to it, at any screen, through the whole stack. */
@ExtendWith(OpenKiosk.class)
class CardPulledTest {
    private static final Duration SHEET = Duration.ofMillis(150);

    private final OpenKiosk.Place at;

    CardPulledTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @ParameterizedTest
    @ValueSource(strings = {"pin.title", "kind.title", "options.scope", "review.title", "name.title"})
    void pullingTheCardEndsACertificateWhereverItIs(String title) throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        if (!title.equals("pin.title")) {
            at.visitor.types("1234").sees("kind.title");
        }
        if (title.equals("options.scope") || title.equals("review.title")) {
            at.visitor.chooses(CertificateKind.RESIDENCE_CERTIFICATE);
        }
        if (title.equals("review.title")) {
            at.visitor.answersAsMostDo().sees("review.title");
        }
        if (title.equals("name.title")) {
            at.visitor.ordersOneCertificate();
        }
        at.visitor.takesTheCard().sees("ending.card-removed.title").hasRead();
        at.journal.awaitRecord("ending", "card-removed");
        if (title.equals("name.title")) {
            at.journal.awaitRecord("outcome-reported", "not-started");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"password.title", "password.repeat.title"})
    void pullingTheCardEndsAResetWhileThePasswordIsTyped(String title) throws Exception {
        at.visitor.signsInForAReset("renewal", "1597");
        if (title.equals("password.repeat.title")) {
            at.visitor.types("NEWPASS99").sees("password.repeat.title");
        }
        at.visitor.takesTheCard().sees("ending.card-removed.title").hasRead();
        at.journal.awaitRecord("ending", "card-removed");
    }

    @Test
    void pullingTheCardAtTheWarningOfTheLastTrySpendsNothing() throws Exception {
        at.visitor.comesForACertificate("999999", "last-try").sees("last-try.title");
        at.visitor.takesTheCard().sees("ending.card-removed.title").hasRead();
        at.journal.awaitRecord("ending", "card-removed");
        at.visitor
                .comesForACertificate("999999", "last-try")
                .sees("last-try.title")
                .presses("button.cancel")
                .sees("ending.cancelled.title")
                .goesHome();
    }

    @Test
    void takingTheCardAfterThePrintedCertificateIsTheUsualGoodbye() throws Exception {
        at.visitor.signsInForACertificate("adult", "1234").ordersOneCertificate();
        at.visitor.presses("name.yes").sees("ending.certificate-printed.title");
        at.visitor.takesTheCard().sees("ending.goodbye.title").hasRead();
        at.journal.awaitRecord("ending", "goodbye");
    }

    @Test
    void aCardPutInWhileTheLastWordStandsBeginsAVisitOfItsOwn() throws Exception {
        at.visitor
                .comesForAReset("child")
                .sees("ending.no-signature-certificate.title")
                .reads("take-card")
                .takesTheCard()
                .inserts("adult")
                .sees("welcome.title")
                .presses("welcome.certificate")
                .presses("municipality.999999")
                .sees("pin.title")
                .types("1234")
                .sees("kind.title")
                .presses("button.cancel")
                .sees("ending.cancelled.title")
                .goesHome();
    }

    @Test
    void takingTheCardWhileTheSheetWaitsForPaperChangesNothing() throws Exception {
        at.visitor.signsInForACertificate("adult", "1234").ordersOneCertificate();
        at.site.printer.outOfPaper();
        at.visitor.presses("name.yes").sees("printing.paper.title").takesTheCard();
        at.site.printer.refill();
        at.visitor.sees("ending.certificate-printed.title").hasRead();
        at.journal.awaitRecord("outcome-reported", "printed");
    }

    @Test
    void takingTheCardWhileTheSheetPrintsChangesNothing() throws Exception {
        int before = at.site.printer.received().size();
        at.visitor.signsInForACertificate("adult", "1234").ordersOneCertificate();
        at.site.printer.sheetsTake(Duration.ofSeconds(3));
        try {
            at.visitor.presses("name.yes").sees("printing.title");
            at.journal.awaitRecord("begin", "print-sheet");
            at.visitor.takesTheCard();
            at.visitor.sees("ending.certificate-printed.title").hasRead();
        } finally {
            at.site.printer.sheetsTake(SHEET);
        }
        assertEquals(before + 1, at.site.printer.received().size());
        at.journal.awaitRecord("ending", "certificate-printed");
    }
}
