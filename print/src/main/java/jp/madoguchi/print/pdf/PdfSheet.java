package jp.madoguchi.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.form.Mark;
import jp.madoguchi.print.form.SheetContent;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes sheets as a PDF of two pages each, in memory. The same content gives the same bytes. */
public final class PdfSheet {
    /** More than a sheet takes: a buffer that grows leaves copies behind. */
    private static final int ROOM = 256 * 1024;

    private static final COSName GROUND = COSName.getPDFName("Ground");
    private static final COSName SEAL = COSName.getPDFName("Seal");
    private static final COSName IMPRESSION = COSName.getPDFName("Impression");

    private final PDDocument document;
    private final PDResources resources = new PDResources();
    private final StructureTree structure = new StructureTree();
    private final List<EmbeddedFont> fonts = new ArrayList<>();

    private PdfSheet(PDDocument document, CertificateFonts fonts) {
        this.document = document;
        fonts.faces().forEach(face -> this.fonts.add(new EmbeddedFont(face)));
    }

    public static byte[] write(
            List<SheetContent> sheets,
            CertificateFonts fonts,
            Pantograph pantograph,
            SheetPictures pictures,
            Attestation attestation)
            throws IOException {
        // A document made this way keeps everything in memory; no temporary file exists.
        try (PDDocument document = new PDDocument()) {
            PdfSheet sheet = new PdfSheet(document, fonts);
            sheet.resources.put(GROUND, pantograph.write(document));
            sheet.resources.put(SEAL, pictures.official().write(document));
            for (SheetContent content : sheets) {
                sheet.impression(content.front(), pictures);
                sheet.page(content.front());
                sheet.page(content.back());
            }
            sheet.embedFonts();
            sheet.structure.write(document);
            PdfMetadata.write(document, sheets.get(0).title(), attestation);
            try (WipedBuffer out = new WipedBuffer(ROOM)) {
                document.save(out);
                return out.toByteArray();
            }
        }
    }

    private void impression(List<Mark> marks, SheetPictures pictures) throws IOException {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Impression impression) {
                resources.put(IMPRESSION, pictures.impression(impression).write(document));
            }
        }
    }

    private void page(List<Mark> marks) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(resources);
        MarkWriter writer = new MarkWriter(fonts, ground -> ground.operator("/Ground Do"));
        marks.forEach(writer::write);
        page.setContents(new PDStream(writer.end().stream(document)));
        structure.add(page.getCOSObject(), writer.parts());
        document.addPage(page);
    }

    private void embedFonts() throws IOException {
        COSDictionary dictionary = new COSDictionary();
        for (int i = 0; i < fonts.size(); i++) {
            if (fonts.get(i).isUsed()) {
                dictionary.setItem(COSName.getPDFName("F" + i), fonts.get(i).write(document));
            }
        }
        resources.getCOSObject().setItem(COSName.FONT, dictionary);
    }
}
