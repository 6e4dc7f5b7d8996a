package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.virtual.receipt.Slip;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit at a kiosk with a receipt printer, through the whole stack. */
@ExtendWith(OpenKiosk.class)
class ReceiptVisitTest {
    private static final Pattern NUMBERS = Pattern.compile("発行番号　(\\S+?)　　照合番号　(\\S+)");

    private final OpenKiosk.Place at;
    private final VirtualReceiptPrinter receipts = VirtualReceiptPrinter.start();

    ReceiptVisitTest(OpenKiosk.Place at) throws Exception {
        this.at = at;
    }

    @BeforeEach
    void installTheReceiptPrinter() throws Exception {
        at.openAgainWithReceipts(receipts.uri());
    }

    @AfterEach
    void takeItAway() throws Exception {
        at.openAgainWithoutReceipts();
        receipts.close();
    }

    @Test
    void aReceiptWithTheSheetsOwnCodeComesAfterTheCertificate() throws Exception {
        comeForACertificate();
        at.visitor
                .presses("name.yes")
                .sees("ending.certificate-printed.title")
                .reads("ending.receipt")
                .finishes();
        assertTrue(receipts.awaitSlips(1, Duration.ofSeconds(10)));
        Slip slip = receipts.slips().get(0);
        Matcher sheet = NUMBERS.matcher(at.lastSheet());
        assertTrue(sheet.find());
        assertTrue(slip.said().contains("[qr " + sheet.group(1) + " " + sheet.group(2) + "]"), slip::text);
        assertTrue(slip.text().replaceAll(" +", " ").contains("照合番号 " + sheet.group(2)), slip::text);
        assertFalse(slip.text().contains("花子"), "nothing about anybody");
        assertEquals(List.of(), receipts.unknownCommands());
    }

    @Test
    void whoGetsNoReceiptIsToldAndHasTheCertificateAllTheSame() throws Exception {
        int before = at.site.printer.received().size();
        receipts.outOfPaper();
        comeForACertificate();
        at.visitor
                .presses("name.yes")
                .sees("ending.certificate-printed-without-receipt.title")
                .finishes();
        assertEquals(before + 1, at.site.printer.received().size());
        assertEquals(List.of(), receipts.slips());
        at.journal.awaitRecord("outcome-reported", "printed");
        at.journal.awaitRecord("ending", "certificate-printed-without-receipt");
    }

    @Test
    void aReceiptPrinterThatIsSwitchedOffStopsNoCertificate() throws Exception {
        receipts.off();
        comeForACertificate();
        at.visitor
                .presses("name.yes")
                .sees("ending.certificate-printed-without-receipt.title")
                .finishes();
        at.journal.awaitRecord("outcome-reported", "printed");
    }

    private void comeForACertificate() throws Exception {
        at.visitor
                .comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate();
    }
}
