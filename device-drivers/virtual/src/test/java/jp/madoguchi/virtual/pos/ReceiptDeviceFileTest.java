package jp.madoguchi.virtual.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.virtual.reader.PseudoTerminal;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import jpos.POSPrinterConst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A receipt printer behind a device file, here one end of a pseudo terminal. */
@Timeout(60)
class ReceiptDeviceFileTest {
    @Test
    void aReceiptIsPrintedAndPaperIsToldThroughADeviceFile() throws Exception {
        VirtualReceiptPrinter printer = VirtualReceiptPrinter.start();
        PseudoTerminal terminal = PseudoTerminal.open();
        CompletableFuture<Void> wire = PrinterDesk.inBackground(() -> carry(terminal, printer));
        ReceiptDesk desk = ReceiptDesk.with(printer, terminal.device().toUri(), Map.of());
        // Bytes that a serial line left to itself would change, swallow or answer.
        desk.printWhole("領収書 \u001B|2C大\n", "行\n");
        assertEquals(List.of("領収書 大", "行", "[cut]"), desk.slip(1).said());
        printer.outOfPaper();
        assertTrue(desk.events().awaits(POSPrinterConst.PTR_SUE_REC_EMPTY));
        desk.close();
        wire.get(10, TimeUnit.SECONDS);
        terminal.close();
    }

    /** Until the service closes its end. */
    private static void carry(PseudoTerminal terminal, VirtualReceiptPrinter printer) {
        printer.connect(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                terminal.write(new byte[] {(byte) value});
            }
        });
        try {
            while (true) {
                printer.receive(terminal.read(1)[0]);
            }
        } catch (EOFException closed) {
            assertTrue(printer.received().length > 0);
        }
    }
}
