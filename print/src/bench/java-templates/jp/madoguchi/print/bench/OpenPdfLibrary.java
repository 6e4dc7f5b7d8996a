package jp.madoguchi.print.bench;

import ${openpdf.package}.Document;
import ${openpdf.package}.Image;
import ${openpdf.package}.PageSize;
import ${openpdf.package}.pdf.BaseFont;
import ${openpdf.package}.pdf.PdfContentByte;
import ${openpdf.package}.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** OpenPDF with its low-level canvas and a font kept between documents. */
final class OpenPdfLibrary implements Library {
    private final DisplayList page;
    private final BaseFont font;

    OpenPdfLibrary(DisplayList page, byte[] font) throws IOException {
        this.page = page;
        this.font = BaseFont.createFont("ipamjm.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font, null);
    }

    @Override
    public byte[] compose() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        PdfContentByte canvas = writer.getDirectContent();
        for (DisplayList.Line line : page.lines()) {
            canvas.setLineWidth((float) line.width());
            canvas.moveTo((float) line.x1(), upwards(line.y1()));
            canvas.lineTo((float) line.x2(), upwards(line.y2()));
            canvas.stroke();
        }
        for (DisplayList.Text text : page.texts()) {
            canvas.beginText();
            canvas.setFontAndSize(font, (float) text.size());
            canvas.setCharacterSpacing((float) text.spacing());
            canvas.setTextMatrix((float) text.x(), upwards(text.baseline()));
            canvas.showText(text.text());
            canvas.endText();
        }
        Image seal = Image.getInstance(page.seal());
        seal.scaleAbsolute((float) page.sealBox().width(), (float) page.sealBox().height());
        seal.setAbsolutePosition((float) page.sealBox().x(), upwards(page.sealBox().bottom()));
        canvas.addImage(seal);
        document.close();
        return out.toByteArray();
    }

    private static float upwards(double y) {
        return (float) (PageSize.A4.getHeight() - y);
    }
}
