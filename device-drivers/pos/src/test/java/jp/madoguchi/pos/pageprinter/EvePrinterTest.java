package jp.madoguchi.pos.pageprinter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.pos.TestEntries;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The page printer's service against a printer of another house. */
@Timeout(90)
class EvePrinterTest {
    private static final int LONG = 20_000;
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final EvePrinter printer;
    private final POSPrinter control = new POSPrinter();
    private final LinkedBlockingQueue<Integer> events = new LinkedBlockingQueue<>();

    EvePrinterTest(@TempDir Path directory) throws Exception {
        printer = EvePrinter.start(directory);
    }

    @BeforeEach
    void enableAsSoonAsItAnswers() throws Exception {
        TestEntries.declare(
                "EvePages",
                "POSPrinter",
                IppPagePrinterFactory.class,
                Map.of(
                        "printerUri", printer.uri().toString(),
                        "enableOffline", "true",
                        "lostAfterMillis", "500",
                        "idlePollMillis", "50",
                        "printingPollMillis", "20"));
        control.open("EvePages");
        control.addStatusUpdateListener(event -> events.add(event.getStatus()));
        control.claim(0);
        control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        control.setDeviceEnabled(true);
        awaits(JposConst.JPOS_SUE_POWER_ONLINE);
    }

    @AfterEach
    void close() throws Exception {
        control.close();
        printer.close();
    }

    @Test
    void aSheetArrivesByteForByte() throws Exception {
        send();
        control.beginRemoval(LONG);
        control.endRemoval();
        assertArrayEquals(PDF, printer.printed());
    }

    @Test
    void aSheetWaitsForPaperAndGoesOnAfterTheRefill() throws Exception {
        printer.mode("paper");
        send();
        awaits(POSPrinterConst.PTR_SUE_SLP_EMPTY);
        JposException waiting = thrownBy(() -> control.beginRemoval(50));
        assertEquals(JposConst.JPOS_E_TIMEOUT, waiting.getErrorCode());
        assertTrue(control.getSlpEmpty());
        printer.mode("ok");
        control.beginRemoval(LONG);
        control.endRemoval();
        awaits(POSPrinterConst.PTR_SUE_SLP_PAPEROK);
    }

    @Test
    void aJamEndsTheJobAndNothingWasPrinted() throws Exception {
        printer.mode("jam");
        send();
        JposException jam = thrownBy(() -> control.beginRemoval(LONG));
        assertEquals(JposConst.JPOS_E_FAILURE, jam.getErrorCode());
        String text = String.valueOf(jam.getMessage());
        assertTrue(text.startsWith("NOT_PRINTED: ") && text.contains("media-jam"), text);
        assertFalse(printer.hasPrinted());
    }

    @Test
    void aSheetGivenUpWhileItMovesIsOfUnknownFateWhenItCameOut() throws Exception {
        printer.mode("slow");
        send();
        assertEquals(
                JposConst.JPOS_E_TIMEOUT,
                thrownBy(() -> control.beginRemoval(500)).getErrorCode());
        control.clearOutput();
        printer.awaitDone("Cancel-Job");
        printer.mode("ok");
        JposException canceled = thrownBy(() -> control.beginRemoval(LONG));
        assertTrue(String.valueOf(canceled.getMessage()).startsWith("UNKNOWN: "), canceled::toString);
        assertTrue(printer.hasPrinted());
    }

    @Test
    void aPrinterKilledInTheMiddleLeavesTheFateUnknown() throws Exception {
        printer.mode("slow");
        send();
        assertEquals(
                JposConst.JPOS_E_TIMEOUT,
                thrownBy(() -> control.beginRemoval(100)).getErrorCode());
        printer.kill();
        awaits(JposConst.JPOS_SUE_POWER_OFF_OFFLINE);
        JposException lost = thrownBy(() -> control.beginRemoval(LONG));
        assertEquals(JposConst.JPOS_E_OFFLINE, lost.getErrorCode());
        assertTrue(String.valueOf(lost.getMessage()).startsWith("UNKNOWN: "), lost::toString);
    }

    private void send() throws JposException {
        control.beginInsertion(LONG);
        control.endInsertion();
        control.printMemoryBitmap(
                POSPrinterConst.PTR_S_SLIP,
                PDF,
                SheetPrinting.TYPE_PDF,
                POSPrinterConst.PTR_BM_ASIS,
                POSPrinterConst.PTR_BM_LEFT);
        control.beginRemoval(0);
    }

    private void awaits(int wanted) throws InterruptedException {
        Integer status = events.poll(LONG, TimeUnit.MILLISECONDS);
        while (status != null && status != wanted) {
            status = events.poll(LONG, TimeUnit.MILLISECONDS);
        }
        assertEquals(wanted, status);
    }

    private static JposException thrownBy(Executable call) {
        return assertThrows(JposException.class, call);
    }
}
