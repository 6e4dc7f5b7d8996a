package jp.madoguchi.terminal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
                .sees("options.title")
                .presses("button.next")
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
        at.site.startCentreAgain();
        at.visitor
                .comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .sees("options.title")
                .presses("button.cancel")
                .sees("ending.cancelled.title")
                .goesHome();
    }
}
