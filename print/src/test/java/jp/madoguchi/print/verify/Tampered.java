package jp.madoguchi.print.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;

/** Sheets whose text is as it was sealed and that show something else. */
public final class Tampered {
    private Tampered() {}

    /** A change to the first page. */
    @FunctionalInterface
    public interface Change {
        void apply(PDDocument document, PDPage page) throws IOException;
    }

    /** Something that is drawn. */
    @FunctionalInterface
    public interface Drawing {
        void draw(PDDocument document, PDPageContentStream content) throws IOException;
    }

    public static byte[] with(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.apply(document, document.getPage(0));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Draws something over the first page. */
    public static byte[] over(byte[] pdf, Drawing drawing) throws IOException {
        return with(pdf, (document, page) -> {
            try (var content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                drawing.draw(document, content);
            }
        });
    }

    /** The same under all that is there. */
    public static byte[] under(byte[] pdf, Drawing drawing) throws IOException {
        return with(pdf, (document, page) -> {
            try (var content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.PREPEND, true, true)) {
                drawing.draw(document, content);
            }
        });
    }

    /** Puts something else into the page's own operators. */
    public static byte[] rewritten(byte[] pdf, String pattern, String replacement) throws IOException {
        return with(pdf, (document, page) -> {
            String before = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            String after = before.replaceFirst(pattern, replacement);
            if (after.equals(before)) {
                throw new IllegalArgumentException("nothing like it: " + pattern);
            }
            page.setContents(stream(document, after));
        });
    }

    /** A stamp over the upper half of the page, as any viewer sets it. */
    public static void annotate(PDDocument document, PDPage page) throws IOException {
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(50, 400, 400, 400));
        page.setAnnotations(List.of(stamp));
    }

    /** A form that calls itself twice, at the end of the page. */
    public static void loop(PDDocument document, PDPage page) throws IOException {
        COSStream form = document.getDocument().createCOSStream();
        try (var out = form.createOutputStream()) {
            out.write("/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
        }
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(100, 100).getCOSArray());
        COSDictionary own = new COSDictionary();
        COSDictionary forms = new COSDictionary();
        forms.setItem(COSName.getPDFName("X"), form);
        own.setItem(COSName.XOBJECT, forms);
        form.setItem(COSName.RESOURCES, own);
        COSDictionary resources = page.getResources().getCOSObject();
        COSDictionary present = resources.getCOSDictionary(COSName.XOBJECT);
        (present == null ? new COSDictionary() : present).setItem(COSName.getPDFName("X"), form);
        if (present == null) {
            resources.setItem(COSName.XOBJECT, forms);
        }
        List<PDStream> contents = new ArrayList<>();
        page.getContentStreams().forEachRemaining(contents::add);
        contents.add(stream(document, "\n/X Do\n"));
        page.setContents(contents);
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }
}
