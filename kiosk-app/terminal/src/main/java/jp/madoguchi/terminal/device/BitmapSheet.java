package jp.madoguchi.terminal.device;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.print.PrintOutcome.Reason;
import jp.madoguchi.print.pdf.PageBitmap;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/** A sheet on a printer whose service takes no PDF: its pages as BMP, which is all that the standard knows of pages. */
record BitmapSheet(POSPrinter control) {
    private static final Logger LOG = System.getLogger(BitmapSheet.class.getName());
    private static final int BOTH_SIDES = 2;

    /**
     * Prints both sides on the form that is inserted.
     *
     * @return empty when they are on it; else what became of the sheet
     */
    Optional<PrintOutcome> put(PrintJob job) {
        Optional<String> lack = findLack(job);
        if (lack.isPresent()) {
            LOG.log(
                    Level.ERROR,
                    "the page printer prints no certificates: its service takes no PDF, and {0}",
                    lack.get());
            return Optional.of(new PrintOutcome.NotPrinted(Reason.REFUSED));
        }
        for (int page = 0; page < job.pages(); page++) {
            Optional<PrintOutcome> refusal = put(job, page);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** Looked for before anything is printed, so that no sheet is spoilt. */
    private Optional<String> findLack(PrintJob job) {
        try {
            if (!control.getCapSlpBitmap()) {
                return Optional.of("no bitmap either");
            }
            if (job.pages() > BOTH_SIDES) {
                return Optional.of("a finished PDF of several sheets can't be taken apart");
            }
            boolean turns = control.getCapSlpBothSidesPrint();
            return job.pages() < BOTH_SIDES || turns ? Optional.empty() : Optional.of("it prints on one side only");
        } catch (JposException e) {
            return Optional.of("it doesn't say what it can: " + e.getMessage());
        }
    }

    private Optional<PrintOutcome> put(PrintJob job, int page) {
        try (PageBitmap bitmap = PageBitmap.of(job.pdf(), page)) {
            if (page > 0) {
                control.changePrintSide(POSPrinterConst.PTR_PS_OPPOSITE);
            }
            control.printMemoryBitmap(
                    POSPrinterConst.PTR_S_SLIP,
                    bitmap.bmp(),
                    POSPrinterConst.PTR_BMT_BMP,
                    control.getSlpLineWidth(),
                    POSPrinterConst.PTR_BM_LEFT);
            return Optional.empty();
        } catch (JposException e) {
            LOG.log(Level.ERROR, "page {0} as a bitmap: {1}", page + 1, e.getMessage());
            return Optional.of(SheetReport.bitmapRefused(e, page == 0));
        } catch (IOException e) {
            return Optional.of(page == 0 ? new PrintOutcome.NotPrinted(Reason.REFUSED) : new PrintOutcome.Unknown(1));
        }
    }
}
