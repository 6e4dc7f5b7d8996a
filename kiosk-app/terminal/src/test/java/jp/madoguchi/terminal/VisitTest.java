package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whole visits through the whole stack: JavaPOS, pcscd, IPP, mutual TLS and PostgreSQL; only the pixels are left out. */
@ExtendWith(OpenKiosk.class)
class VisitTest {
    private final OpenKiosk.Place at;

    VisitTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void aResidentPrintsACertificateAndThenResetsThePasswordWithoutASecondPin() throws Exception {
        int before = at.site.printer.received().size();
        at.visitor
                .comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate()
                .presses("name.yes")
                .sees("ending.certificate-printed.title")
                .presses("anything-else.reset")
                .sees("password.title")
                .types("newpass99")
                .sees("password.repeat.title")
                .types("NEWPASS99")
                .sees("password.title")
                .types("NEWPASS99")
                .sees("password.repeat.title")
                .types("NEWPASS99")
                .sees("ending.password-reset.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertEquals(1, at.eyes.titles().stream().filter("pin.title"::equals).count());
        assertEquals(before + 1, at.site.printer.received().size());
        String text = at.lastSheet();
        assertTrue(text.contains("窓口　花子"), "the resident's name");
        assertFalse(text.contains("渡"), "nobody else's");
        assertFalse(at.opens("adult", "ABC123"));
        assertTrue(at.opens("adult", "NEWPASS99"));
    }

    @Test
    void aKanjiVariantReachesThePaperAsItIsRegistered() throws Exception {
        at.visitor
                .comesForACertificate("999999", "variant")
                .sees("pin.title")
                .types("2580")
                .ordersOneCertificate()
                .presses("name.yes")
                .sees("ending.certificate-printed.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertTrue(at.lastSheet().contains("渡\u908A\uDB40\uDD0E　一郎"));
    }

    @Test
    void aBlockedSignaturePasswordIsResetWithThePin() throws Exception {
        at.visitor
                .comesForAReset("password-blocked")
                .sees("pin.title")
                .types("3691")
                .sees("password.title")
                .types("abc")
                .reads("password.problem.rules")
                .types("FIRST123")
                .sees("password.repeat.title")
                .types("OTHER123")
                .reads("password.problem.differed")
                .types("FIRST123")
                .sees("password.repeat.title")
                .types("FIRST123")
                .sees("ending.password-reset.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertTrue(at.opens("password-blocked", "FIRST123"));
    }

    @Test
    void aNameThatIsNotTheirsIsRefusedAndNothingIsPrinted() throws Exception {
        int before = at.site.printer.received().size();
        at.visitor
                .comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate()
                .presses("name.no")
                .sees("ending.name-refused.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertEquals(before, at.site.printer.received().size());
    }
}
