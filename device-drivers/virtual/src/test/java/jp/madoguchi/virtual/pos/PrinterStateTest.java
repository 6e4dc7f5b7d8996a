package jp.madoguchi.virtual.pos;

import static jp.madoguchi.virtual.pos.Thrown.text;
import static jp.madoguchi.virtual.pos.Thrown.thrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sensors, power and health of the page printer. */
@Timeout(60)
class PrinterStateTest {
    private final PrinterDesk desk;

    PrinterStateTest() throws Exception {
        desk = PrinterDesk.with(VirtualPrinter.start(Duration.ofMillis(50)));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void coverAndTonerAreReportedInTheOrderOfTheStandard() throws Exception {
        assertEquals(List.of(JposConst.JPOS_SUE_POWER_ONLINE), desk.events().next(1));
        desk.printer().report("cover-open-error");
        assertEquals(
                List.of(POSPrinterConst.PTR_SUE_SLP_COVER_OPEN, POSPrinterConst.PTR_SUE_COVER_OPEN),
                desk.events().next(2));
        assertTrue(desk.control().getCoverOpen());
        desk.printer().clear("cover-open-error");
        assertEquals(
                List.of(POSPrinterConst.PTR_SUE_SLP_COVER_OK, POSPrinterConst.PTR_SUE_COVER_OK),
                desk.events().next(2));
        desk.printer().report("toner-low-report");
        assertEquals(
                List.of(POSPrinterConst.PTR_SUE_SLP_CARTRIDGE_NEAREMPTY),
                desk.events().next(1));
        assertEquals(POSPrinterConst.PTR_CART_NEAREND, desk.control().getSlpCartridgeState());
    }

    @Test
    void powerComesBackByItself() throws Exception {
        assertEquals(List.of(JposConst.JPOS_SUE_POWER_ONLINE), desk.events().next(1));
        desk.printer().offline();
        assertEquals(
                List.of(JposConst.JPOS_SUE_POWER_OFF_OFFLINE), desk.events().next(1));
        assertEquals(JposConst.JPOS_PS_OFF_OFFLINE, desk.control().getPowerState());
        desk.printer().online();
        assertEquals(List.of(JposConst.JPOS_SUE_POWER_ONLINE), desk.events().next(1));
        desk.print(TestPdf.ofPages(1));
    }

    @Test
    void enablingWithoutAPrinterSaysWhereItWasLookedFor() throws Exception {
        desk.control().setDeviceEnabled(false);
        desk.printer().offline();
        JposException missing = thrownBy(() -> desk.control().setDeviceEnabled(true));
        assertEquals(JposConst.JPOS_E_NOHARDWARE, missing.getErrorCode());
        assertTrue(text(missing).contains(desk.printer().uri().toString()), () -> text(missing));
        assertFalse(desk.control().getDeviceEnabled());
    }

    @Test
    void sidesThatThePrinterCannotDoAreRefusedWhenEnabling() throws Exception {
        desk.control().close();
        desk.printer().removeDuplexer();
        JposException lack = thrownBy(() -> desk.open("two-sided-long-edge"));
        assertTrue(text(lack).contains("sides-supported lacks two-sided-long-edge"), () -> text(lack));
    }

    @Test
    void theInternalHealthCheckSaysWhatItMeasured() throws Exception {
        desk.control().checkHealth(JposConst.JPOS_CH_INTERNAL);
        String health = desk.control().getCheckHealthText();
        assertTrue(health.startsWith("Internal HCheck: Successful: Madoguchi Virtual A4 Printer"), health);
    }
}
