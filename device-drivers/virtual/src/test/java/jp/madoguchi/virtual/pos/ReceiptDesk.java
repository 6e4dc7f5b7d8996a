package jp.madoguchi.virtual.pos;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.pos.receiptprinter.EscPosReceiptPrinterFactory;
import jp.madoguchi.virtual.receipt.Slip;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/** A virtual receipt printer, and the control of the service that drives it: opened, claimed, enabled. */
record ReceiptDesk(VirtualReceiptPrinter printer, POSPrinter control, StatusRecorder events) implements AutoCloseable {
    private static final int RECEIPT = POSPrinterConst.PTR_S_RECEIPT;

    static ReceiptDesk with(VirtualReceiptPrinter printer) throws JposException {
        return with(printer, printer.uri(), Map.of());
    }

    static ReceiptDesk with(VirtualReceiptPrinter printer, URI address, Map<String, String> more) throws JposException {
        ReceiptDesk desk = new ReceiptDesk(printer, new POSPrinter(), new StatusRecorder());
        Map<String, String> properties = new HashMap<>(Map.of(
                "printerUri", address.toString(),
                "patienceMillis", "500",
                "lostAfterMillis", "3000",
                "idlePollMillis", "100"));
        properties.putAll(more);
        TestEntries.declare("TestReceipts", "POSPrinter", EscPosReceiptPrinterFactory.class, properties);
        desk.control.open("TestReceipts");
        desk.control.addStatusUpdateListener(desk.events);
        desk.control.claim(0);
        desk.control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        try {
            desk.control.setDeviceEnabled(true);
        } catch (JposException refused) {
            desk.control.close();
            throw refused;
        }
        return desk;
    }

    void print(String text) throws JposException {
        control.printNormal(RECEIPT, text);
    }

    /** What an application does for one receipt. */
    void printWhole(String... texts) throws JposException {
        control.transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_TRANSACTION);
        for (String text : texts) {
            print(text);
        }
        control.cutPaper(POSPrinterConst.PTR_CP_FULLCUT);
        control.transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_NORMAL);
    }

    void qr(String text, int width) throws JposException {
        control.printBarCode(
                RECEIPT,
                text,
                POSPrinterConst.PTR_BCS_QRCODE,
                width,
                width,
                POSPrinterConst.PTR_BC_CENTER,
                POSPrinterConst.PTR_BC_TEXT_NONE);
    }

    Slip slip(int number) throws InterruptedException {
        assertTrue(printer.awaitSlips(number, Duration.ofSeconds(10)), printer::status);
        return printer.slips().get(number - 1);
    }

    String statistic(String name) throws JposException {
        String[] buffer = {name};
        control.retrieveStatistics(buffer);
        return buffer[0].replaceAll("(?s).*<Value>(\\d+)</Value>.*", "$1");
    }

    @Override
    public void close() throws JposException, IOException {
        control.close();
        printer.close();
    }
}
