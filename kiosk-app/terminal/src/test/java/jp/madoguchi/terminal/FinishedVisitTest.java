package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.madoguchi.protocol.DocumentBinding;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.session.screen.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit for a certificate of a town that finishes its certificates itself, through the whole stack. */
@ExtendWith(OpenKiosk.class)
class FinishedVisitTest {
    private final OpenKiosk.Place at;

    FinishedVisitTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void thePrinterGetsTheTownsPdfByteForByteAfterItsMaskedNameWasConfirmed() throws Exception {
        at.visitor
                .comesForACertificate("999998", "password-blocked")
                .sees("pin.title")
                .types("3691")
                .ordersOneCertificate();
        assertEquals(Text.of("name.title", "見○　○"), at.eyes.now().title());
        at.visitor.presses("name.yes").sees("ending.certificate-printed.title").finishes();

        String text = at.lastSheet();
        var printed = at.site.printer.received();
        byte[] pdf = printed.get(printed.size() - 1).bytes();
        var signed = at.centre.lastEnvelope();
        var binding = assertInstanceOf(DocumentBinding.FinishedPdf.class, signed.document());
        assertEquals(binding.docSha256(), Sha256.of(pdf));
        assertEquals(binding.pages(), printed.get(printed.size() - 1).pages());
        assertTrue(text.contains("見本　健"), "the resident's name");
        assertTrue(text.contains(signed.issueNumber()), "the number of this issue");
        at.journal.awaitRecord("outcome-reported", "printed");
    }
}
