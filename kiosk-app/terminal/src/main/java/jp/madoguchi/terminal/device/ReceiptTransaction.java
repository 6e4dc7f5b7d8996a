package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.BooleanSupplier;
import jp.madoguchi.print.receipt.CodeBitmap;
import jp.madoguchi.print.receipt.ReceiptPart;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/** The parts of a receipt as one transaction of a POSPrinter. */
final class ReceiptTransaction {
    private static final int LEAST_MARGIN = 2;
    private static final int RECEIPT = POSPrinterConst.PTR_S_RECEIPT;

    private static final Logger LOG = System.getLogger(ReceiptTransaction.class.getName());

    private final POSPrinter control;
    /** Lines of a receipt that was not printed may wait in the service. */
    private volatile boolean left;

    ReceiptTransaction(POSPrinter control) {
        this.control = control;
    }

    /**
     * Prints these; nothing comes out unless all of it does.
     *
     * @param wanted whether somebody still waits for it when all of it is ready
     */
    void print(List<ReceiptPart> parts, BooleanSupplier wanted) throws JposException {
        var layout = new ReceiptLayout(control.getRecLineChars());
        if (left) {
            control.clearOutput();
        }
        left = true;
        boolean out = false;
        try {
            control.transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_TRANSACTION);
            for (ReceiptPart part : parts) {
                print(part, layout);
            }
            end();
            if (!wanted.getAsBoolean()) {
                throw new JposException(JposConst.JPOS_E_TIMEOUT, "nobody waits for this receipt any more");
            }
            control.transactionPrint(RECEIPT, POSPrinterConst.PTR_TP_NORMAL);
            out = true;
            left = false;
        } finally {
            if (!out) {
                drop();
            }
        }
    }

    /** Nothing of it may come out in front of the next resident; what can't be dropped now is dropped before anything else is printed. */
    void drop() {
        try {
            control.clearOutput();
            left = false;
        } catch (JposException | RuntimeException | Error also) {
            LOG.log(
                    Level.WARNING,
                    "what is left of a receipt can''t be cleared yet: {0}",
                    also.getClass().getName());
        }
    }

    /** A cut goes through the paper as it stands, some lines below what was printed last. */
    private void end() throws JposException {
        if (control.getCapRecPapercut()) {
            control.printNormal(RECEIPT, "\n".repeat(Math.max(LEAST_MARGIN, control.getRecLinesToPaperCut())));
            control.cutPaper(POSPrinterConst.PTR_CP_FULLCUT);
        } else {
            control.printNormal(RECEIPT, "\n".repeat(LEAST_MARGIN));
        }
    }

    private void print(ReceiptPart part, ReceiptLayout layout) throws JposException {
        if (part instanceof ReceiptPart.Code code) {
            print(code, layout.codeDots());
        } else {
            control.printNormal(RECEIPT, layout.text(part));
        }
    }

    private void print(ReceiptPart.Code code, int dots) throws JposException {
        if (CodeWay.of(control) != CodeWay.BAR_CODE || !hasDrawn(code, dots)) {
            printWithoutBarCode(code, dots);
        }
    }

    /** Not by a printer that draws other bar codes only. */
    private boolean hasDrawn(ReceiptPart.Code code, int dots) throws JposException {
        try {
            control.printBarCode(
                    RECEIPT,
                    code.text(),
                    POSPrinterConst.PTR_BCS_QRCODE,
                    dots,
                    dots,
                    POSPrinterConst.PTR_BC_CENTER,
                    POSPrinterConst.PTR_BC_TEXT_NONE);
            // A code is read by the white around it.
            control.printNormal(RECEIPT, "\n");
            return true;
        } catch (JposException e) {
            if (e.getErrorCode() == JposConst.JPOS_E_ILLEGAL) {
                return false;
            }
            throw e;
        }
    }

    private void printWithoutBarCode(ReceiptPart.Code code, int dots) throws JposException {
        switch (CodeWay.withoutBarCode(control)) {
            case BITMAP ->
                control.printMemoryBitmap(
                        RECEIPT,
                        CodeBitmap.of(code, dots),
                        POSPrinterConst.PTR_BMT_BMP,
                        POSPrinterConst.PTR_BM_ASIS,
                        POSPrinterConst.PTR_BM_CENTER);
            default -> {
                // They have been printed before.
            }
        }
    }
}
