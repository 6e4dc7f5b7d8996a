package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.madoguchi.config.CertificateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong at the centre, through the whole stack, and what the resident is told. */
@ExtendWith(OpenKiosk.class)
class CentreMishapTest {
    private final OpenKiosk.Place at;

    CentreMishapTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void aMunicipalityThatIsNotTheResidentsRefusesInOneNeutralSentence() throws Exception {
        at.visitor
                .comesForACertificate("999998", "adult")
                .sees("pin.title")
                .types("1234")
                .chooses(CertificateKind.RESIDENCE_CERTIFICATE)
                .answersAsMostDo()
                .sees("ending.not-available.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
    }

    @Test
    void aCentreThatCannotBeReachedIsToldAndServesAgainWhenItIsBack() throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        at.site.killCentre();
        at.visitor.types("1234").sees("ending.centre-unreachable.title").goesHome();
        at.journal.awaitRecord("ending", "centre-unreachable");
        at.site.startCentreAgain();
        at.visitor
                .comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .sees("kind.title")
                .presses("button.cancel")
                .sees("ending.cancelled.title")
                .goesHome();
    }

    @ParameterizedTest
    @ValueSource(strings = {"options.scope", "review.title", "password.repeat.title"})
    void aCentreThatDiesInTheMiddleIsToldAndTheCardStays(String title) throws Exception {
        boolean reset = title.equals("password.repeat.title");
        if (reset) {
            at.visitor.signsInForAReset("renewal", "1597").types("NEWPASS99").sees(title);
        } else {
            at.visitor.signsInForACertificate("adult", "1234").chooses(CertificateKind.RESIDENCE_CERTIFICATE);
        }
        if (title.equals("review.title")) {
            at.visitor.answersAsMostDo().sees(title);
        }
        at.site.killCentre();
        try {
            if (reset) {
                at.visitor.types("NEWPASS99");
            } else if (title.equals("review.title")) {
                at.visitor.presses("review.confirm");
            } else {
                at.visitor.answersAsMostDo();
            }
            at.visitor.sees("ending.centre-unreachable.title").finishes();
            at.journal.awaitRecord("state", "anything-else");
        } finally {
            at.site.startCentreAgain();
        }
        assertTrue(at.opens("renewal", "KOSHIN15"));
    }
}
