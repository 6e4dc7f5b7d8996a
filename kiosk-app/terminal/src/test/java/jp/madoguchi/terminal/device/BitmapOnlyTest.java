package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.print.PrintOutcome.Reason;
import jpos.config.JposEntry;
import jpos.config.simple.SimpleEntry;
import jpos.loader.JposServiceLoader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** A page printer whose service knows the standard's bitmaps only, and what is known of its sheets. */
class BitmapOnlyTest {
    private static final PrintOutcome REFUSED = new PrintOutcome.NotPrinted(Reason.REFUSED);
    private static final String A4 = "4960x7015";

    @Test
    void bothSidesOfASheetArePrintedAsBitmapsAndTheSheetIsOut() throws Exception {
        assertEquals(new PrintOutcome.Printed(), print("nothing", 2));
        assertEquals(List.of(A4, "turned", A4, "out"), BitmapOnlyFactory.PAPER.get("nothing"));
    }

    @Test
    void aPrinterThatTakesNeitherPdfNorBitmapIsRefusedBeforeAnythingIsPrinted() throws Exception {
        assertEquals(REFUSED, print("getCapSlpBitmap", 2));
        assertEquals(REFUSED, print("BMP", 2));
        assertEquals(List.of(), BitmapOnlyFactory.PAPER.get("getCapSlpBitmap"));
        assertEquals(List.of(), BitmapOnlyFactory.PAPER.get("BMP"));
    }

    @Test
    void noFrontIsPrintedWhereTheBackCannotBe() throws Exception {
        assertEquals(REFUSED, print("getCapSlpBothSidesPrint", 2));
        assertEquals(List.of(), BitmapOnlyFactory.PAPER.get("getCapSlpBothSidesPrint"));
    }

    @Test
    void aFinishedPdfIsNotTakenApart() throws Exception {
        assertEquals(REFUSED, print("several", 4));
        assertEquals(List.of(), BitmapOnlyFactory.PAPER.get("several"));
    }

    @Test
    void aSheetWhoseBackFailsIsUnknownForItsFrontIsPrinted() throws Exception {
        assertEquals(new PrintOutcome.Unknown(1), print("second side", 2));
        assertEquals(List.of(A4, "turned"), BitmapOnlyFactory.PAPER.get("second side"));
    }

    @Test
    void aSheetThatFailsForNoReasonOfTheStandardsIsUnknown() throws Exception {
        assertEquals(new PrintOutcome.Unknown(1), print("luck", 1));
    }

    private static PrintOutcome print(String lacks, int pages) throws Exception {
        SimpleEntry entry =
                new SimpleEntry(lacks, JposServiceLoader.getManager().getRegPopulator());
        entry.addProperty(JposEntry.SI_FACTORY_CLASS_PROP_NAME, BitmapOnlyFactory.class.getName());
        entry.addProperty(JposEntry.SERVICE_CLASS_PROP_NAME, BitmapOnlyFactory.class.getName());
        entry.addProperty(JposEntry.DEVICE_CATEGORY_PROP_NAME, "POSPrinter");
        entry.addProperty(JposEntry.JPOS_VERSION_PROP_NAME, "1.15");
        entry.addProperty(BitmapOnlyFactory.LACKS, lacks);
        JposServiceLoader.getManager().getEntryRegistry().addJposEntry(lacks, entry);
        SlipPrinter printer =
                SlipPrinter.open(lacks, Clock.systemUTC(), Duration.ofSeconds(3), Duration.ofMinutes(1), event -> {});
        try (PrintJob job = new PrintJob(pdf(pages), pages, 1, (pages + 1) / 2)) {
            return printer.print(job, new Unwatched());
        } finally {
            printer.close();
        }
    }

    private static byte[] pdf(int pages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
