package jp.madoguchi.print.verify;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.SealKeys;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.print.seal.SheetStatement;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Genuine sheets, and what somebody might do to them. */
final class Forgery {
    private static final Pattern SHOWN = Pattern.compile("<([0-9a-f]+)> Tj");
    private static final Kernel BLUR = new Kernel(
            3, 3, new float[] {1 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 4 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 1 / 16f});

    private Forgery() {}

    static List<SheetStatement> statements(CertificateDocument document) throws Exception {
        return IpamjMincho.COMPOSER.statements(document);
    }

    static List<byte[]> sealed(CertificateDocument document, SealKeys keys) throws Exception {
        return composed(document, keys.key().seal(statements(document)));
    }

    static List<byte[]> composed(CertificateDocument document, Seals seals) throws Exception {
        try (ComposedCertificate composed = seals.isEmpty()
                ? IpamjMincho.COMPOSER.compose(document)
                : IpamjMincho.COMPOSER.compose(document, seals)) {
            return composed.sheets().stream().map(sheet -> sheet.pdf().clone()).toList();
        }
    }

    /** Lets the two longest texts of the first page change places, in the page's own font. */
    static byte[] exchangeTexts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> longest = SHOWN.matcher(content(document))
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
            return exchangeRuns(document, longest.get(0), longest.get(1));
        }
    }

    /** The same with two texts of one line each, wherever they stand. */
    static byte[] exchange(byte[] pdf, String one, String other) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFont font = document.getPage(0).getResources().getFont(COSName.getPDFName("F0"));
            return exchangeRuns(document, run(font, one), run(font, other));
        }
    }

    /** How a text is shown. */
    static String run(PDFont font, String text) throws IOException {
        StringBuilder codes = new StringBuilder("<");
        for (int place = 0; place < text.length(); ) {
            int code = 1;
            while (!text.startsWith(String.valueOf(font.toUnicode(code)), place)) {
                code++;
            }
            codes.append(String.format(Locale.ROOT, "%04x", code));
            place += font.toUnicode(code).length();
        }
        return codes + "> Tj";
    }

    private static byte[] exchangeRuns(PDDocument document, String one, String other) throws IOException {
        String changed = SHOWN.matcher(content(document))
                .replaceAll(match ->
                        match.group().equals(one) ? other : match.group().equals(other) ? one : match.group());
        return withContent(document, changed);
    }

    private static String content(PDDocument document) throws IOException {
        return new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] withContent(PDDocument document, String content) throws IOException {
        PDStream stream = new PDStream(document);
        try (var bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
            bytes.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        document.getPage(0).setContents(stream);
        return bytes(document);
    }

    /** Writes something more onto the first page. */
    static byte[] add(byte[] pdf, String text) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var mode = PDPageContentStream.AppendMode.APPEND;
            try (var content = new PDPageContentStream(document, document.getPage(0), mode, true, true)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(300, 500);
                content.showText(text);
                content.endText();
            }
            return bytes(document);
        }
    }

    static byte[] merge(byte[]... pdfs) throws IOException {
        try (PDDocument whole = new PDDocument()) {
            for (byte[] pdf : pdfs) {
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    new PDFMergerUtility().appendDocument(whole, document);
                }
            }
            return bytes(whole);
        }
    }

    /** The front as a scanner at 300 dpi gives it: in grey, turned by some degrees, and with noise. */
    static byte[] scan(byte[] pdf, double degrees, int noise) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.GRAY);
            BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = turned.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, page.getWidth(), page.getHeight());
            pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
            pen.drawImage(page, 0, 0, null);
            pen.dispose();
            var png = new ByteArrayOutputStream();
            ImageIO.write(noise > 0 ? noisy(turned, noise) : turned, "png", png);
            return png.toByteArray();
        }
    }

    /** Both sides in colour at 300 dpi, as nothing but the printing would show them. */
    static List<byte[]> pictures(byte[] pdf) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int side = 0; side < document.getNumberOfPages(); side++) {
                var png = new ByteArrayOutputStream();
                ImageIO.write(new PDFRenderer(document).renderImageWithDPI(side, 300, ImageType.RGB), "png", png);
                pictures.add(png.toByteArray());
            }
        }
        return pictures;
    }

    /** Both sides as a scanner saves them to a PDF: pictures only. */
    static byte[] scannedPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                PDDocument scans = new PDDocument()) {
            for (int side = 0; side < document.getNumberOfPages(); side++) {
                BufferedImage scan = new PDFRenderer(document).renderImageWithDPI(side, 300, ImageType.GRAY);
                PDPage page = new PDPage(PDRectangle.A4);
                scans.addPage(page);
                try (var content = new PDPageContentStream(scans, page)) {
                    PDRectangle paper = page.getMediaBox();
                    var picture = LosslessFactory.createFromImage(scans, scan);
                    content.drawImage(picture, 0, 0, paper.getWidth(), paper.getHeight());
                }
            }
            return bytes(scans);
        }
    }

    private static BufferedImage noisy(BufferedImage page, int noise) {
        BufferedImage blurred = new ConvolveOp(BLUR).filter(page, null);
        int[] grey = blurred.getRaster().getPixels(0, 0, page.getWidth(), page.getHeight(), (int[]) null);
        var random = new Random(300);
        // A scanner's white is not white, and its black not black.
        Arrays.setAll(
                grey, i -> Math.max(0, Math.min(255, 30 + grey[i] * 200 / 255 + random.nextInt(2 * noise) - noise)));
        blurred.getRaster().setPixels(0, 0, page.getWidth(), page.getHeight(), grey);
        return blurred;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
