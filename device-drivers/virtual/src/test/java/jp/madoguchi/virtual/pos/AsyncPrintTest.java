package jp.madoguchi.virtual.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;
import jpos.events.ErrorEvent;
import jpos.events.ErrorListener;
import jpos.events.OutputCompleteEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A sheet that is written on with AsyncMode set. */
@Timeout(60)
class AsyncPrintTest {
    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final PrinterDesk desk = PrinterDesk.with(VirtualPrinter.start(Duration.ofMillis(50)));

    AsyncPrintTest() throws Exception {
        desk.control()
                .addOutputCompleteListener((OutputCompleteEvent event) -> told.add("output " + event.getOutputID()));
        desk.control().setAsyncMode(true);
    }

    @AfterEach
    void close() throws JposException {
        desk.close();
    }

    @Test
    void theSheetIsPrintedOnceItsOutputIsTold() throws Exception {
        desk.insert();
        desk.put(TestPdf.ofPages(1));
        assertEquals("output " + desk.control().getOutputID(), told.poll(10, TimeUnit.SECONDS));
        desk.control().beginRemoval(PrinterDesk.LONG);
        desk.control().endRemoval();
        assertEquals("1", desk.statistic("M_SheetsPrinted"));
    }

    @Test
    void withoutASheetTheErrorIsTold() throws Exception {
        ErrorListener listener = (ErrorEvent event) -> {
            event.setErrorResponse(JposConst.JPOS_ER_CLEAR);
            told.add("error " + event.getErrorCodeExtended() + " " + errorString());
        };
        desk.control().addErrorListener(listener);
        desk.put(TestPdf.ofPages(1));
        String error = String.valueOf(told.poll(10, TimeUnit.SECONDS));
        assertTrue(error.startsWith("error " + POSPrinterConst.JPOS_EPTR_SLP_EMPTY + " NOT_PRINTED: no sheet"), error);
        assertEquals(List.of(), List.copyOf(told));
    }

    private String errorString() {
        try {
            return desk.control().getErrorString();
        } catch (JposException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
