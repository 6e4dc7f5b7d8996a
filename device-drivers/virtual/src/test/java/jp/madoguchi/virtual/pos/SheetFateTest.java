package jp.madoguchi.virtual.pos;

import static jp.madoguchi.virtual.pos.Thrown.assertExtended;
import static jp.madoguchi.virtual.pos.Thrown.assertFate;
import static jp.madoguchi.virtual.pos.Thrown.text;
import static jp.madoguchi.virtual.pos.Thrown.thrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is known of a sheet when something happens while it is in the printer. */
@Timeout(60)
class SheetFateTest {
    private final PrinterDesk desk;

    SheetFateTest() throws Exception {
        desk = PrinterDesk.with(VirtualPrinter.start(Duration.ofMinutes(5)));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void paperThatRunsOutInMidJobIsWaitedForAndTheJobGoesOn() throws Exception {
        desk.startPrinting();
        desk.printer().outOfPaper();
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_SLP_EMPTY));
        JposException waiting = thrownBy(() -> desk.control().beginRemoval(50));
        assertEquals(JposConst.JPOS_E_TIMEOUT, waiting.getErrorCode());
        assertFate("PENDING", waiting);
        assertTrue(desk.control().getSlpEmpty());
        assertExtended(POSPrinterConst.JPOS_EPTR_SLP_FORM, thrownBy(desk.control()::endRemoval));
        desk.printer().sheetsTake(Duration.ofMillis(20));
        desk.printer().refill();
        desk.control().beginRemoval(PrinterDesk.LONG);
        desk.control().endRemoval();
        assertFalse(desk.control().getSlpEmpty());
        assertEquals(1, desk.printer().impressions());
    }

    @Test
    void aJamEndsTheJobAndNothingWasPrinted() throws Exception {
        desk.startPrinting();
        desk.printer().jam();
        JposException jam = thrownBy(() -> desk.control().beginRemoval(PrinterDesk.LONG));
        assertEquals(JposConst.JPOS_E_FAILURE, jam.getErrorCode());
        assertFate("NOT_PRINTED", jam);
        assertTrue(text(jam).contains("media-jam-error"), () -> text(jam));
        assertTrue(desk.control().getErrorString().startsWith("NOT_PRINTED"), desk.control()::toString);
        assertEquals(POSPrinterConst.PTR_S_SLIP, desk.control().getErrorStation());
        assertFate("NOT_PRINTED", thrownBy(() -> desk.control().beginRemoval(PrinterDesk.LONG)));
        assertFate("NOT_PRINTED", thrownBy(desk.control()::endRemoval));
        assertEquals("1", desk.statistic("M_SheetsNotPrinted"));
    }

    @Test
    void aSheetThatWaitsForPaperCanBeGivenUpAndWasNotPrinted() throws Exception {
        desk.startPrinting();
        desk.printer().outOfPaper();
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_SLP_EMPTY));
        desk.control().clearOutput();
        assertFate("NOT_PRINTED", thrownBy(() -> desk.control().beginRemoval(PrinterDesk.LONG)));
        desk.printer().refill();
        assertEquals(0, desk.printer().impressions());
    }

    @Test
    void aSheetGivenUpWhileItMovesIsOfUnknownFate() throws Exception {
        desk.printer().sheetsTake(Duration.ofMillis(400));
        desk.startPrinting();
        desk.control().clearOutput();
        assertFate("UNKNOWN", thrownBy(() -> desk.control().beginRemoval(PrinterDesk.LONG)));
        assertEquals(1, desk.printer().impressions());
    }

    @Test
    void aPrinterThatVanishesInMidJobLeavesTheFateUnknown() throws Exception {
        desk.startPrinting();
        desk.printer().offline();
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
        JposException lost = thrownBy(() -> desk.control().beginRemoval(PrinterDesk.LONG));
        assertEquals(JposConst.JPOS_E_OFFLINE, lost.getErrorCode());
        assertFate("UNKNOWN", lost);
        assertEquals("1", desk.statistic("M_SheetsUnknown"));
    }

    @Test
    void aShortSilenceInMidJobDoesNoHarm() throws Exception {
        desk.startPrinting();
        desk.printer().offline();
        assertTrue(desk.events().awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE));
        desk.printer().sheetsTake(Duration.ofMillis(20));
        desk.printer().report("door-open-error");
        desk.printer().clear("door-open-error");
        desk.printer().online();
        desk.control().beginRemoval(PrinterDesk.LONG);
        desk.control().endRemoval();
    }

    @Test
    void aPrinterThatForgotTheJobLeavesTheFateUnknown() throws Exception {
        desk.startPrinting();
        desk.printer().restart();
        assertFate("UNKNOWN", thrownBy(() -> desk.control().beginRemoval(PrinterDesk.LONG)));
    }

    @Test
    void closingFromAnotherThreadEndsTheWait() throws Exception {
        desk.startPrinting();
        CompletableFuture<Void> removal =
                PrinterDesk.inBackground(() -> desk.control().beginRemoval(JposConst.JPOS_FOREVER));
        desk.control().release();
        Exception ended = assertThrows(Exception.class, () -> removal.get(5, TimeUnit.SECONDS));
        assertTrue(ended.getCause() instanceof JposException, ended::toString);
    }
}
