package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.font.GlyphRun;

/**
 * Text fitted into a box: as large as it may be on one line, else a little smaller, else on more lines or smaller still, whichever leaves
 * it larger.
 */
record Fit(double size, List<GlyphRun> lines) {
    /** Distance of two lines, in sizes. */
    static final double LEADING = 1.15;

    private static final double SMALLEST = 5;
    /** A text is rather set a little smaller than broken, down to this size. */
    private static final double SMALLEST_UNBROKEN = 8;

    private static final double STEP = 0.25;

    /** The paragraphs of a text, which line feeds part. */
    static List<GlyphRun> shape(CertificateFonts fonts, String text) throws MissingGlyphException {
        List<GlyphRun> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            paragraphs.add(fonts.shape(paragraph));
        }
        return paragraphs;
    }

    /** Empty when the text fits in no size. */
    static Optional<Fit> into(Box box, List<GlyphRun> paragraphs, double largest) {
        double widest = paragraphs.stream().mapToDouble(GlyphRun::width).max().orElse(0);
        double unbroken = Math.min(largest, Math.floor(box.width() / widest * 100) / 100);
        Fit whole = new Fit(unbroken, paragraphs);
        if (unbroken >= Math.min(largest, SMALLEST_UNBROKEN) && whole.height() <= box.height()) {
            return Optional.of(whole);
        }
        for (double size = largest; size >= SMALLEST; size -= STEP) {
            if (size <= unbroken && whole.height() <= box.height()) {
                return Optional.of(whole);
            }
            Fit broken = broken(paragraphs, size, box.width());
            if (broken.height() <= box.height()) {
                return Optional.of(broken);
            }
        }
        return Optional.empty();
    }

    /** The height of a text in one size, or a little smaller on one line; of what takes more than so many lines, that of these. */
    static double natural(CertificateFonts fonts, double width, double size, int mostLines, String text)
            throws MissingGlyphException {
        double most = size * (1 + (mostLines - 1) * LEADING);
        return into(new Box(0, 0, width, most), shape(fonts, text), size)
                .map(Fit::height)
                .orElse(most);
    }

    /** The text in one size, on as many lines as it takes. */
    static Fit broken(List<GlyphRun> paragraphs, double size, double width) {
        return new Fit(
                size,
                paragraphs.stream()
                        .flatMap(paragraph -> paragraph.length() == 0
                                ? List.of(paragraph).stream()
                                : paragraph.wrap(width / size).stream())
                        .toList());
    }

    double height() {
        return size * (1 + (lines.size() - 1) * LEADING);
    }
}
