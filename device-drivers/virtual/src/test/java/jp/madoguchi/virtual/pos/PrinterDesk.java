package jp.madoguchi.virtual.pos;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import jp.madoguchi.pos.pageprinter.IppPagePrinterFactory;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;
import org.junit.jupiter.api.function.Executable;

/** A virtual printer, and the control of the service that drives it: opened, claimed, enabled. */
record PrinterDesk(VirtualPrinter printer, POSPrinter control, StatusRecorder events) implements AutoCloseable {
    static final int PDF = 1001;
    static final int LONG = 20_000;

    static PrinterDesk with(VirtualPrinter printer) throws JposException {
        PrinterDesk desk = new PrinterDesk(printer, new POSPrinter(), new StatusRecorder());
        desk.open("two-sided-long-edge");
        return desk;
    }

    void open(String sides) throws JposException {
        Map<String, String> properties = Map.of(
                "printerUri", printer.uri().toString(),
                "sides", sides,
                "patienceMillis", "2000",
                "lostAfterMillis", "600",
                "idlePollMillis", "100",
                "printingPollMillis", "20");
        TestEntries.declare("TestPages", "POSPrinter", IppPagePrinterFactory.class, properties);
        control.open("TestPages");
        control.addStatusUpdateListener(events);
        control.claim(0);
        control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        control.setCartridgeNotify(POSPrinterConst.PTR_CN_ENABLED);
        control.setDeviceEnabled(true);
        control.setMapMode(POSPrinterConst.PTR_MM_METRIC);
    }

    @Override
    public void close() throws JposException {
        control.close();
        printer.close();
    }

    void insert() throws JposException {
        control.beginInsertion(LONG);
        control.endInsertion();
    }

    void put(byte[] pdf) throws JposException {
        control.printMemoryBitmap(
                POSPrinterConst.PTR_S_SLIP, pdf, PDF, POSPrinterConst.PTR_BM_ASIS, POSPrinterConst.PTR_BM_LEFT);
    }

    void print(byte[] pdf) throws JposException {
        insert();
        put(pdf);
        control.beginRemoval(LONG);
        control.endRemoval();
    }

    /** Returns when the printer has the document and its sheet is moving. */
    void startPrinting() throws JposException, InterruptedException {
        insert();
        put(TestPdf.ofPages(1));
        control.beginRemoval(0);
        assertTrue(printer.awaitReceived(1, Duration.ofSeconds(10)));
    }

    String statistic(String name) throws JposException {
        String[] buffer = {name};
        control.retrieveStatistics(buffer);
        return buffer[0].replaceAll("(?s).*<Value>(\\d+)</Value>.*", "$1");
    }

    static CompletableFuture<Void> inBackground(Executable call) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        call.execute();
                    } catch (Throwable thrown) {
                        throw new CompletionException(thrown);
                    }
                },
                // The common pool of JDK 25 has a single thread on two cores, and one hung call would keep all others
                // waiting.
                task -> new Thread(task, "in the background").start());
    }
}
