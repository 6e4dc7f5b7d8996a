package jp.madoguchi.virtual.pos;

import static jp.madoguchi.virtual.pos.Thrown.assertExtended;
import static jp.madoguchi.virtual.pos.Thrown.assertFate;
import static jp.madoguchi.virtual.pos.Thrown.thrownBy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.virtual.printer.ReceivedDocument;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The POSPrinter service against the virtual printer, through the control only, as the terminal uses it. */
@Timeout(60)
class PagePrinterTest {
    private final PrinterDesk desk;

    PagePrinterTest() throws Exception {
        desk = PrinterDesk.with(VirtualPrinter.start(Duration.ofMillis(50)));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void aSheetIsPrintedByteForByteInOneJobNamedByItsHash() throws Exception {
        byte[] pdf = TestPdf.ofPages(2);
        desk.print(pdf);
        ReceivedDocument received = desk.printer().received().get(0);
        assertArrayEquals(pdf, received.bytes());
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(pdf);
        assertEquals(HexFormat.of().formatHex(hash, 0, 16), received.jobName());
        assertEquals("two-sided-long-edge", received.sides());
        assertEquals(1, received.copies());
        assertEquals(2, desk.printer().impressions());
    }

    @Test
    void sheetsFollowEachOtherUnderOneClaim() throws Exception {
        desk.print(TestPdf.ofPages(1));
        desk.print(TestPdf.ofPages(1));
        assertEquals(2, desk.printer().impressions());
        assertEquals("2", desk.statistic("M_SheetsPrinted"));
    }

    @Test
    void theWholeDocumentIsAtThePrinterWellWithinThreeHundredMilliseconds() throws Exception {
        desk.print(TestPdf.ofPages(1));
        desk.insert();
        desk.put(TestPdf.ofPages(2));
        long begin = System.nanoTime();
        desk.control().beginRemoval(0);
        assertTrue(desk.printer().awaitReceived(2, Duration.ofSeconds(10)));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        assertTrue(millis < 300, () -> "took " + millis + " ms");
        desk.control().beginRemoval(PrinterDesk.LONG);
        desk.control().endRemoval();
    }

    @Test
    void anEmptyTrayRefusesTheSheetBeforeAnyJobExists() throws Exception {
        desk.printer().outOfPaper();
        JposException timeout = thrownBy(() -> desk.control().beginInsertion(300));
        assertEquals(JposConst.JPOS_E_TIMEOUT, timeout.getErrorCode());
        assertExtended(POSPrinterConst.JPOS_EPTR_SLP_EMPTY, thrownBy(desk.control()::endInsertion));
        assertTrue(desk.control().getSlpEmpty());
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_SLP_EMPTY));
        assertEquals(List.of(), desk.printer().received());
    }

    @Test
    void insertionGoesOnSoonAfterTheRefill() throws Exception {
        desk.printer().outOfPaper();
        CompletableFuture<Void> insertion =
                PrinterDesk.inBackground(() -> desk.control().beginInsertion(PrinterDesk.LONG));
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_SLP_EMPTY));
        desk.printer().refill();
        insertion.get(5, TimeUnit.SECONDS);
        desk.control().endInsertion();
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_SLP_PAPEROK));
    }

    @Test
    void aPrinterThatIsStillJammedTakesNoSheet() throws Exception {
        desk.printer().jam();
        desk.control().beginInsertion(0);
        JposException jam = thrownBy(desk.control()::endInsertion);
        assertEquals(JposConst.JPOS_E_FAILURE, jam.getErrorCode());
        desk.printer().clearJam();
        desk.print(TestPdf.ofPages(1));
    }

    @Test
    void aDocumentThatThePrinterCannotReadWasNotPrinted() throws Exception {
        desk.insert();
        byte[] broken = "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII);
        desk.put(broken);
        JposException refused = thrownBy(() -> desk.control().beginRemoval(PrinterDesk.LONG));
        assertExtended(POSPrinterConst.JPOS_EPTR_BADFORMAT, refused);
        assertFate("NOT_PRINTED", refused);
    }

    @Test
    void aPrinterOutOfReachWhenTheSheetIsSentPrintedNothing() throws Exception {
        desk.insert();
        desk.put(TestPdf.ofPages(1));
        desk.printer().offline();
        JposException refused = thrownBy(() -> desk.control().beginRemoval(PrinterDesk.LONG));
        assertEquals(JposConst.JPOS_E_OFFLINE, refused.getErrorCode());
        assertFate("NOT_PRINTED", refused);
    }

    @Test
    void otherFormatsAreRefusedSoThatTheApplicationCanFallBack() throws Exception {
        desk.insert();
        byte[] bmp = {'B', 'M', 0, 0, 0, 0, 0, 0};
        assertExtended(POSPrinterConst.JPOS_EPTR_BADFORMAT, thrownBy(() -> desk.control()
                .printMemoryBitmap(POSPrinterConst.PTR_S_SLIP, bmp, POSPrinterConst.PTR_BMT_BMP, -11, -1)));
        assertEquals(
                JposConst.JPOS_E_ILLEGAL,
                thrownBy(() -> desk.control()
                                .printMemoryBitmap(POSPrinterConst.PTR_S_RECEIPT, bmp, PrinterDesk.PDF, -11, -1))
                        .getErrorCode());
    }

    @Test
    void nothingIsPrintedWithoutAnInsertedSheet() {
        assertExtended(POSPrinterConst.JPOS_EPTR_SLP_EMPTY, thrownBy(() -> desk.put(TestPdf.ofPages(1))));
    }
}
