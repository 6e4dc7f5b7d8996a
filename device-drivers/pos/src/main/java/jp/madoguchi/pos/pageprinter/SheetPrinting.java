package jp.madoguchi.pos.pageprinter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;

/** What goes onto the inserted sheet: one PDF, kept in memory until removal sends it. */
final class SheetPrinting {
    /** Our own type of printMemoryBitmap: application/pdf, the page and its back as one document. */
    static final int TYPE_PDF = 1001;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final AtomicInteger outputs = new AtomicInteger();
    private final Sheet sheet;
    private final PageProperties properties;
    private final EventPump pump;
    private final Faults faults;

    SheetPrinting(Sheet sheet, PageProperties properties, EventPump pump, Faults faults) {
        this.sheet = sheet;
        this.properties = properties;
        this.pump = pump;
        this.faults = faults;
    }

    @Needs(Stage.OPEN)
    public int getOutputID() {
        return outputs.get();
    }

    /** Keeps a copy of the document; width and alignment mean nothing, for a PDF has a size of its own. */
    @Needs(Stage.ENABLED)
    public void printMemoryBitmap(int station, byte[] data, int type, int width, int alignment) throws JposException {
        if (station != POSPrinterConst.PTR_S_SLIP) {
            throw faults.illegal("there is no station " + station, "print on PTR_S_SLIP");
        }
        checkDocument(data, type);
        if (sheet.place() != Sheet.Place.INSERTED) {
            throw faults.extended(
                    POSPrinterConst.JPOS_EPTR_SLP_EMPTY,
                    "no sheet is inserted",
                    "call beginInsertion and endInsertion");
        }
        if (!sheet.hold(data)) {
            throw faults.illegal("the sheet has been printed on already", "print one document per sheet");
        }
        int output = outputs.incrementAndGet();
        if (properties.getAsyncMode()) {
            pump.outputComplete(output);
        }
    }

    private void checkDocument(byte[] data, int type) throws JposException {
        boolean standard = type == POSPrinterConst.PTR_BMT_BMP
                || type == POSPrinterConst.PTR_BMT_JPEG
                || type == POSPrinterConst.PTR_BMT_GIF;
        if (!standard && type != TYPE_PDF) {
            throw faults.of(JposConst.JPOS_E_ILLEGAL, "the type " + type + " is unknown", "use 1001, application/pdf");
        }
        boolean isPdf = data.length > PDF.length && Arrays.equals(data, 0, PDF.length, PDF, 0, PDF.length);
        if (standard || !isPdf) {
            throw faults.extended(
                    POSPrinterConst.JPOS_EPTR_BADFORMAT, "the document is no PDF", "print a PDF with type 1001");
        }
    }
}
