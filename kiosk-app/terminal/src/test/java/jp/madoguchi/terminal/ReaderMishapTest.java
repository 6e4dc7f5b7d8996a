package jp.madoguchi.terminal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong at the reader itself, through the whole stack, and what the resident is told. */
@ExtendWith(OpenKiosk.class)
class ReaderMishapTest {
    private final OpenKiosk.Place at;

    ReaderMishapTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void aReaderThatDiesAtThePinPadIsToldAndServesAgainWhenItIsBack() throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        at.site.pcscd().kill();
        try {
            at.eyes.awaitAny("ending.out-of-service.title", "ending.card-removed.title");
        } finally {
            at.site.slot.remove();
            at.site.pcscd().startAgain();
        }
        at.visitor.hasRead();
        at.visitor.signsInForACertificate("adult", "1234").presses("button.cancel");
        at.visitor.sees("ending.cancelled.title").goesHome();
    }
}
