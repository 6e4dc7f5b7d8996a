package jp.madoguchi.print.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.form.Mark;
import jp.madoguchi.print.form.Part;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The page by which an operator finds the dots for a model of printer: the ground in many sizes, each under the text by which the
 * settings know it. It is printed on the printer and copied on an office copier; the best field shows nothing before and 複写 after.
 */
public final class CalibrationSheet {
    private static final List<String> INSTRUCTIONS = List.of(
            "１．この用紙を拡大・縮小なし（実際のサイズ）で、設定する印刷機から印刷する。",
            "２．印刷した用紙を、一般の複写機で標準の濃度のまま複写する。",
            "３．印刷した用紙では地紋が一様に見え、複写した用紙では「複写」の文字が最もはっきり現れる欄を選ぶ。",
            "４．その欄の記号を、設定 madoguchi.print.ground に書く。標準は " + PantographDots.STANDARD + "。");

    /** Black in parts of the length of a pitch: a fifth gives 4 % of black, a quarter 6 %. */
    private static final List<Integer> PITCHES_A_DOT = List.of(5, 4);

    private static final List<Integer> COARSE_DOTS = List.of(4, 5, 6, 8);
    private static final int FINE_DOTS = 3;

    private static final double LEFT = 45;
    private static final double FIRST_FIELD = 158;
    private static final double COLUMN = 171;
    private static final double ROW = 80;
    /** Whole pixels of 600 dpi, as the places of the fields are: only the dots may differ. */
    private static final double FIELD_WIDTH = 162;

    private static final double FIELD_HEIGHT = 60;
    private static final double LETTER_SIZE = 54;

    private final PDDocument document;
    private final PDResources resources = new PDResources();
    private final EmbeddedFont font;
    private final CertificateFonts fonts;

    private CalibrationSheet(PDDocument document, CertificateFonts fonts) {
        this.document = document;
        this.fonts = fonts;
        this.font = new EmbeddedFont(fonts.faces().get(0));
    }

    /** The sheet as a PDF of one page. */
    public static byte[] write(CertificateFonts fonts) throws IOException, MissingGlyphException {
        try (PDDocument document = new PDDocument()) {
            new CalibrationSheet(document, fonts).page();
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle("地紋の調整用紙");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** All that are tried, row by row. */
    static List<PantographDots> candidates() {
        return PITCHES_A_DOT.stream()
                .flatMap(pitches -> COARSE_DOTS.stream().flatMap(coarse -> fineDots(coarse, pitches)))
                .toList();
    }

    private static Stream<PantographDots> fineDots(int coarse, int pitches) {
        return Stream.iterate(1, fine -> fine <= FINE_DOTS, fine -> fine + 1)
                .map(fine -> new PantographDots(fine, fine * pitches, coarse, coarse * pitches));
    }

    private void page() throws IOException, MissingGlyphException {
        MarkWriter writer = new MarkWriter(List.of(font), this::drawFields);
        writer.write(text(LEFT, 62, 18, "地紋の調整用紙"));
        double y = 84;
        for (String line : INSTRUCTIONS) {
            writer.write(text(LEFT, y, 9.5, line));
            y += 15;
        }
        List<PantographDots> candidates = candidates();
        for (int i = 0; i < candidates.size(); i++) {
            writer.write(text(x(i), y(i) - 4, 10, candidates.get(i).toString()));
        }
        PDPage page = new PDPage(PDRectangle.A4);
        page.setContents(new PDStream(writer.end().stream(document)));
        for (int i = 0; i < candidates.size(); i++) {
            resources.put(field(i), fieldForm(candidates.get(i)));
        }
        COSDictionary used = new COSDictionary();
        used.setItem(COSName.getPDFName("F0"), font.write(document));
        resources.getCOSObject().setItem(COSName.FONT, used);
        page.setResources(resources);
        document.addPage(page);
    }

    private void drawFields(PdfContent content) {
        for (int i = 0; i < candidates().size(); i++) {
            double bottom = PDRectangle.A4.getHeight() - y(i) - FIELD_HEIGHT;
            content.operator("q").operator("cm", 1, 0, 0, 1, x(i), wholePixels(bottom));
            content.operator("/" + field(i).getName() + " Do Q");
        }
    }

    private PDFormXObject fieldForm(PantographDots dots) throws IOException {
        double[] whole = {0, 0, FIELD_WIDTH, FIELD_HEIGHT};
        PdfContent content = new PdfContent();
        Pantograph.draw(content, whole, LETTER_SIZE, words -> {
            Shape word = PantographLetters.strokes(LETTER_SIZE);
            words.path(AffineTransform.getTranslateInstance(FIELD_WIDTH / 2, FIELD_HEIGHT / 2)
                    .createTransformedShape(word));
        });
        PDFormXObject form = new PDFormXObject(content.stream(document));
        form.setResources(Pantograph.patterns(document, dots));
        form.setBBox(new PDRectangle((float) FIELD_WIDTH, (float) FIELD_HEIGHT));
        return form;
    }

    private Mark text(double x, double y, double size, String text) throws MissingGlyphException {
        return new Mark.Text(fonts.shape(text), x, y, size, 0, 0, Part.DECORATION);
    }

    private static COSName field(int number) {
        return COSName.getPDFName("Field" + number);
    }

    private static double x(int number) {
        return wholePixels(LEFT + number % FINE_DOTS * COLUMN);
    }

    private static double y(int number) {
        int row = number / FINE_DOTS;
        return FIRST_FIELD + row * ROW;
    }

    private static double wholePixels(double points) {
        return PantographDots.points((int) (points / PantographDots.points(1)));
    }
}
