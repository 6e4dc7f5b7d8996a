package jp.madoguchi.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.pos.pageprinter.IppPagePrinterFactory;
import jp.madoguchi.pos.receiptprinter.EscPosReceiptPrinterFactory;
import jp.madoguchi.pos.smartcard.SmartCardRwFactory;
import jpos.BaseControl;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.SmartCardRW;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A device is claimed once, whatever it is called; nothing is plugged in here, and nothing need be. */
@Timeout(30)
class OneDeviceTwoNamesTest {
    private final SmartCardRW reader = new SmartCardRW();
    private final SmartCardRW otherReader = new SmartCardRW();
    private final POSPrinter printer = new POSPrinter();
    private final POSPrinter otherPrinter = new POSPrinter();

    @AfterEach
    void close() throws JposException {
        for (BaseControl each : new BaseControl[] {reader, otherReader, printer, otherPrinter}) {
            if (each.getState() != JposConst.JPOS_S_CLOSED) {
                each.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'', Reader A", "Reader, Reader A 00 01", "Reader A 00|Reader B, Reader B 00", "'', ''"})
    void readersOfWhichOneNameBeginsTheOtherExcludeEachOther(String name, String otherName) throws JposException {
        open(reader, "Reader", name);
        open(otherReader, "OtherReader", otherName);
        reader.claim(0);
        assertEquals(JposConst.JPOS_E_TIMEOUT, code(() -> otherReader.claim(0)));
        assertEquals(JposConst.JPOS_E_CLAIMED, code(() -> otherReader.setDeviceEnabled(true)));
        reader.release();
        otherReader.claim(0);
        assertEquals(JposConst.JPOS_E_TIMEOUT, code(() -> reader.claim(0)));
    }

    @Test
    void whoWaitsUnderAnotherNameGetsTheReaderWhenItIsReleased() throws Exception {
        open(reader, "Reader", "");
        open(otherReader, "OtherReader", "Reader A");
        reader.claim(0);
        CompletableFuture<Void> claim = CompletableFuture.runAsync(() -> {
            try {
                otherReader.claim(JposConst.JPOS_FOREVER);
            } catch (JposException refused) {
                throw new IllegalStateException(refused);
            }
        });
        reader.release();
        claim.get(10, TimeUnit.SECONDS);
        assertTrue(otherReader.getClaimed());
    }

    @Test
    void readersThatCannotBeTheSameAreClaimedSideBySide() throws JposException {
        open(reader, "Reader", "Reader A");
        open(otherReader, "OtherReader", "Reader B");
        reader.claim(0);
        otherReader.claim(0);
        assertTrue(reader.getClaimed() && otherReader.getClaimed());
    }

    @Test
    void theFirstReaderHasAPhysicalNameToo() throws JposException {
        TestEntries.declare("Reader", "SmartCardRW", SmartCardRwFactory.class, Map.of());
        reader.open("Reader");
        assertEquals("first reader", reader.getPhysicalDeviceName());
    }

    @ParameterizedTest
    @CsvSource({
        "ipp://127.0.0.1:8631/ipp/print, ipp://localhost:8631/ipp/print/",
        "ipp://printer.example/ipp/print, ipp://PRINTER.example:631/ipp/print"
    })
    void aPagePrinterIsOneHoweverItsAddressIsSpelled(String address, String otherAddress) throws JposException {
        excludesItself(IppPagePrinterFactory.class, address, otherAddress);
    }

    @Test
    void aReceiptPrinterIsOneHoweverItsAddressIsSpelled() throws JposException {
        excludesItself(EscPosReceiptPrinterFactory.class, "tcp://127.0.0.1:9100", "tcp://localhost:9100");
    }

    private void excludesItself(Class<?> factory, String address, String otherAddress) throws JposException {
        TestEntries.declare("Printer", "POSPrinter", factory, Map.of("printerUri", address));
        TestEntries.declare("OtherPrinter", "POSPrinter", factory, Map.of("printerUri", otherAddress));
        printer.open("Printer");
        otherPrinter.open("OtherPrinter");
        printer.claim(0);
        assertEquals(JposConst.JPOS_E_TIMEOUT, code(() -> otherPrinter.claim(0)));
        assertEquals(printer.getPhysicalDeviceName(), otherPrinter.getPhysicalDeviceName());
    }

    private static void open(SmartCardRW reader, String logicalName, String readerName) throws JposException {
        TestEntries.declare(logicalName, "SmartCardRW", SmartCardRwFactory.class, Map.of("readerName", readerName));
        reader.open(logicalName);
    }

    private static int code(Executable call) {
        return assertThrows(JposException.class, call).getErrorCode();
    }
}
