package jp.madoguchi.virtual.pos;

import static jp.madoguchi.virtual.pos.Thrown.assertExtended;
import static jp.madoguchi.virtual.pos.Thrown.assertFate;
import static jp.madoguchi.virtual.pos.Thrown.thrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.pos.escpos.EscPos;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;
import jpos.events.ErrorEvent;
import jpos.events.ErrorListener;
import jpos.events.OutputCompleteEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Paper, cover, cutter, cable and power of the receipt printer, and what they do to a receipt. */
@Timeout(60)
class ReceiptTroubleTest {
    private final VirtualReceiptPrinter printer = VirtualReceiptPrinter.start();
    private final ReceiptDesk desk = ReceiptDesk.with(printer);
    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    ReceiptTroubleTest() throws Exception {
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_ONLINE));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void paperAndCoverAreToldOnceEachAsTheyChange() throws Exception {
        printer.paperNearEnd();
        printer.outOfPaper();
        printer.refill();
        printer.openCover();
        printer.closeCover();
        assertEquals(
                List.of(
                        POSPrinterConst.PTR_SUE_REC_NEAREMPTY,
                        POSPrinterConst.PTR_SUE_REC_EMPTY,
                        POSPrinterConst.PTR_SUE_REC_PAPEROK,
                        POSPrinterConst.PTR_SUE_REC_COVER_OPEN,
                        POSPrinterConst.PTR_SUE_COVER_OPEN,
                        POSPrinterConst.PTR_SUE_REC_COVER_OK,
                        POSPrinterConst.PTR_SUE_COVER_OK),
                desk.events().next(7));
        assertEquals("1", desk.statistic("ReceiptCoverOpenCount"));
    }

    @Test
    void paperNearItsEndIsNoReasonToPrintNothing() throws Exception {
        printer.paperNearEnd();
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_REC_NEAREMPTY));
        assertTrue(desk.control().getRecNearEnd());
        assertFalse(desk.control().getRecEmpty());
        desk.printWhole("printed\n");
    }

    @Test
    void withoutPaperNothingIsSent() throws Exception {
        printer.outOfPaper();
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_REC_EMPTY));
        JposException refused = thrownBy(() -> desk.printWhole("receipt\n"));
        assertExtended(POSPrinterConst.JPOS_EPTR_REC_EMPTY, refused);
        assertFate("NOT_PRINTED", refused);
        printer.refill();
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_REC_PAPEROK));
        desk.printWhole("later\n");
        assertEquals(List.of("later", "[cut]"), desk.slip(1).said());
    }

    @Test
    void anOpenCoverAndAStuckCutterRefuseToo() throws Exception {
        printer.openCover();
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_COVER_OPEN));
        assertExtended(POSPrinterConst.JPOS_EPTR_COVER_OPEN, thrownBy(() -> desk.print("a\n")));
        printer.closeCover();
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_COVER_OK));
        printer.cutterStuck(true);
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_OFFLINE));
        JposException stuck = thrownBy(() -> desk.print("a\n"));
        assertEquals(JposConst.JPOS_E_FAILURE, stuck.getErrorCode());
        assertTrue(Thrown.text(stuck).contains("cutter error"), () -> Thrown.text(stuck));
    }

    @Test
    void theRestOfAReceiptThatThePaperCutShortNeverComesOut() throws Exception {
        printer.outOfPaperAfter(2);
        JposException failed = thrownBy(() -> desk.printWhole("one\ntwo\nthree\nfour\n"));
        assertExtended(POSPrinterConst.JPOS_EPTR_REC_EMPTY, failed);
        assertFate("CUT_SHORT", failed);
        printer.refill();
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_REC_PAPEROK));
        desk.printWhole("next\n");
        assertEquals(List.of("one", "two", "[cut]"), desk.slip(1).said());
        assertEquals(List.of("next", "[cut]"), desk.slip(2).said());
        assertEquals("1", desk.statistic("M_OutputsCutShort"));
    }

    @Test
    void aPrinterThatLosesPowerInMidReceiptLeavesItUnknown() throws Exception {
        printer.linesTake(Duration.ofHours(1));
        int before = printer.received().length;
        var printing = PrinterDesk.inBackground(() -> desk.printWhole("one\ntwo\n"));
        assertTrue(printer.awaitReceived(before + 20, Duration.ofSeconds(10)));
        printer.off();
        var ended = assertThrows(ExecutionException.class, () -> printing.get(10, TimeUnit.SECONDS));
        JposException failed = (JposException) ended.getCause();
        assertFate("UNKNOWN", failed);
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
    }

    @Test
    void theLateAnswerToAReceiptIsNotTakenForOneToTheNext() throws Exception {
        printer.linesTake(Duration.ofMillis(700));
        assertFate("UNKNOWN", thrownBy(() -> desk.printWhole("one\ntwo\nthree\nfour\nfive\n")));
        desk.printWhole("next\n");
        assertEquals(2, printer.slips().size());
        assertEquals(List.of("next", "[cut]"), desk.slip(2).said());
    }

    @Test
    void whileTheReceiptBeforeIsNotOutNothingIsSent() throws Exception {
        printer.linesTake(Duration.ofHours(1));
        assertFate("UNKNOWN", thrownBy(() -> desk.printWhole("one\n")));
        assertFate("NOT_PRINTED", thrownBy(() -> desk.printWhole("next\n")));
    }

    @Test
    void aPrinterThatLostAReceiptWithItsPowerPrintsTheNext() throws Exception {
        printer.linesTake(Duration.ofHours(1));
        assertFate("UNKNOWN", thrownBy(() -> desk.printWhole("one\n")));
        printer.off();
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
        printer.linesTake(Duration.ZERO);
        printer.on();
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_ONLINE));
        desk.printWhole("next\n");
        assertEquals(List.of("next", "[cut]"), desk.slip(1).said());
    }

    @Test
    void aPrinterThatIsSwitchedOffAndOnIsUsedAgain() throws Exception {
        printer.off();
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
        JposException off = thrownBy(() -> desk.print("a\n"));
        assertEquals(JposConst.JPOS_E_OFFLINE, off.getErrorCode());
        assertFate("NOT_PRINTED", off);
        printer.on();
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_ONLINE));
        desk.printWhole("again\n");
        assertEquals(List.of("again", "[cut]"), desk.slip(1).said());
    }

    @Test
    void aPrinterThatSaysNothingAnyMoreIsLostSoon() throws Exception {
        printer.mute(true);
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
        printer.mute(false);
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_ONLINE));
    }

    /** What set it up when the line was opened was lost on it. */
    @Test
    void aPrinterThatSaidNothingWhenTheLineWasOpenedIsUsedAgainOnceItSpeaks() throws Exception {
        printer.mute(true);
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
        int before = printer.received().length;
        assertTrue(printer.awaitReceived(before + EscPos.initialise().length, Duration.ofSeconds(10)));
        printer.mute(false);
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_ONLINE));
        desk.printWhole("again\n");
        assertEquals(List.of("again", "[cut]"), desk.slip(1).said());
    }

    @Test
    void queuedReceiptsAreToldOneByOne() throws Exception {
        desk.control().addOutputCompleteListener((OutputCompleteEvent event) -> told.add("" + event.getOutputID()));
        desk.control().setAsyncMode(true);
        desk.printWhole("first\n");
        int first = desk.control().getOutputID();
        desk.control().cutPaper(100);
        assertEquals("" + first, told.poll(10, TimeUnit.SECONDS));
        assertEquals("" + (first + 1), told.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void aQueuedReceiptWaitsForPaperByRetries() throws Exception {
        printer.outOfPaper();
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_REC_EMPTY));
        ErrorListener listener = (ErrorEvent event) -> told.add("error " + event.getErrorCodeExtended());
        desk.control().addErrorListener(listener);
        desk.control().setAsyncMode(true);
        desk.printWhole("late\n");
        assertEquals("error " + POSPrinterConst.JPOS_EPTR_REC_EMPTY, told.poll(10, TimeUnit.SECONDS));
        printer.refill();
        assertEquals(List.of("late", "[cut]"), desk.slip(1).said());
    }

    @Test
    void aMissingPrinterIsNoHardwareUnlessTheEntryAllowsIt() throws Exception {
        desk.control().release();
        printer.off();
        JposException missing = thrownBy(() -> ReceiptDesk.with(printer));
        assertEquals(JposConst.JPOS_E_NOHARDWARE, missing.getErrorCode());
        ReceiptDesk later = ReceiptDesk.with(printer, printer.uri(), Map.of("enableOffline", "true"));
        assertTrue(later.events().awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
        printer.on();
        assertTrue(later.events().awaits(JposConst.JPOS_SUE_POWER_ONLINE));
        later.control().close();
    }
}
