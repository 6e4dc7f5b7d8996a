package jp.madoguchi.pos.pageprinter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.OutputQueue;
import jp.madoguchi.pos.core.Stage;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;

/** What goes onto the inserted sheet: one PDF, kept in memory until removal sends it. */
final class SheetPrinting {
    /** Our own type of printMemoryBitmap: application/pdf, the page and its back as one document. */
    static final int TYPE_PDF = 1001;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Sheet sheet;
    private final PageProperties properties;
    private final OutputQueue outputs;
    private final Faults faults;

    SheetPrinting(Sheet sheet, PageProperties properties, OutputQueue outputs, Faults faults) {
        this.sheet = sheet;
        this.properties = properties;
        this.outputs = outputs;
        this.faults = faults;
    }

    /** Keeps a copy of the document; width and alignment mean nothing, for a PDF has a size of its own. */
    @Needs(Stage.ENABLED)
    public void printMemoryBitmap(int station, byte[] data, int type, int width, int alignment) throws JposException {
        if (station != POSPrinterConst.PTR_S_SLIP) {
            throw faults.illegal("there is no station " + station, "print on PTR_S_SLIP");
        }
        checkDocument(data, type);
        if (properties.getAsyncMode()) {
            // The caller may use its array for something else before the queue comes to it.
            byte[] copy = data.clone();
            outputs.submit(() -> put(copy));
        } else {
            outputs.perform(() -> put(data));
        }
    }

    private void put(byte[] data) throws JposException {
        if (sheet.place() != Sheet.Place.INSERTED) {
            throw faults.extended(
                    POSPrinterConst.JPOS_EPTR_SLP_EMPTY,
                    "no sheet is inserted",
                    "call beginInsertion and endInsertion");
        }
        if (!sheet.hold(data)) {
            throw faults.illegal("the sheet has been printed on already", "print one document per sheet");
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
