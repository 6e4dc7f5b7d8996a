package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.document.OverlongTextException;
import jp.madoguchi.print.document.SealImage;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.font.GlyphRun;

/** One side of a sheet while it is laid out. All text gets its glyphs here, so what cannot be printed is known before any PDF exists. */
final class Side {
    /** From the middle of an em box down to its baseline, in em. */
    private static final double BASELINE = 0.38;

    private static final double DATA_WEIGHT = 0.28;
    /** Of forms that set captions and data alike. */
    private static final double EVEN_WEIGHT = 0.15;

    private static final double LABEL_SIZE = 8;
    private static final double SMALLEST_LABEL = 6.6;
    private static final double LABEL_WEIGHT = 0.1;
    /** A wide caption stays away from the lines beside it. */
    private static final double LABEL_MARGIN = 0.16;

    private final CertificateFonts fonts;
    private final List<Mark> marks = new ArrayList<>();
    private final ReadingOrder order = new ReadingOrder();

    Side(CertificateFonts fonts) {
        this.fonts = fonts;
    }

    CertificateFonts fonts() {
        return fonts;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    void frame(Box box, double width) {
        marks.add(new Mark.Frame(box, width));
    }

    void rule(double x1, double y1, double x2, double y2, double width) {
        marks.add(new Mark.Rule(x1, y1, x2, y2, width));
    }

    void seal(Box box) {
        marks.add(new Mark.Seal(box, order.next(Part.Role.SEAL)));
    }

    /** Says across the whole side that it is none of the real ones. */
    void specimen() throws MissingGlyphException {
        marks.add(new Mark.Overprint(fonts.shape("見本")));
    }

    void impression(Box box, SealImage image) {
        marks.add(new Mark.Impression(box, image, order.next(Part.Role.IMPRESSION)));
    }

    /** A line of plain text that starts at x; its em box is centred on y. */
    double text(double x, double y, double size, double spacing, String text) throws MissingGlyphException {
        return line(x, y, size, spacing, fonts.shape(text), order.next(Part.Role.PARAGRAPH));
    }

    private double line(double x, double y, double size, double spacing, GlyphRun run, Part part) {
        marks.add(new Mark.Text(run, x, y + BASELINE * size, size, spacing, 0, part));
        return x + run.width() * size + spacing * run.length();
    }

    /** A line of plain text that ends at x. */
    void textEndingAt(double x, double y, double size, String text) throws MissingGlyphException {
        text(x - fonts.shape(text).width() * size, y, size, 0, text);
    }

    /** A line of plain text centred in a box. */
    void centred(Box box, double size, String text) throws MissingGlyphException {
        centred(box, size, fonts.shape(text), order.next(Part.Role.PARAGRAPH));
    }

    /** What the paper is called, centred in a box; every first page has one. */
    void heading(Box box, double size, String text) throws MissingGlyphException {
        centred(box, size, fonts.shape(text), order.next(Part.Role.HEADING));
    }

    private void centred(Box box, double size, GlyphRun run, Part part) {
        double x = box.x() + (box.width() - run.width() * size) / 2;
        line(x, box.y() + box.height() / 2, size, 0, run, part);
    }

    /** A caption: its characters are spread over the box, as on Japanese forms; a long one takes two lines. */
    void label(Box box, String text) throws MissingGlyphException {
        GlyphRun run = fonts.shape(text);
        Part part = order.caption(text);
        double room = box.width() - Math.max(8, box.width() * LABEL_MARGIN);
        if (room / run.width() >= SMALLEST_LABEL) {
            captionLine(run, box, box.y() + box.height() / 2, room, part);
            return;
        }
        List<GlyphRun> lines = inTwo(run);
        double y = box.y() + box.height() / 2 - (lines.size() - 1) * SMALLEST_LABEL / 2;
        for (GlyphRun line : lines) {
            double natural = line.width() * SMALLEST_LABEL;
            captionLine(line, box, y, Math.min(room, natural), part);
            y += SMALLEST_LABEL;
        }
    }

    /** As equal as whole Latin words allow. */
    private static List<GlyphRun> inTwo(GlyphRun run) {
        double width = run.width() / 2 + 0.5;
        List<GlyphRun> lines = run.wrap(width);
        while (lines.size() > 2) {
            width += 0.5;
            lines = run.wrap(width);
        }
        return lines;
    }

    private void captionLine(GlyphRun run, Box box, double y, double room, Part part) {
        double size = Math.min(Math.min(LABEL_SIZE, box.height() * 0.85), room / run.width());
        double gaps = Math.max(1, run.length() - 1);
        double spacing = Math.min(1.5 * size, (room - run.width() * size) / gaps);
        double width = run.width() * size + spacing * (run.length() - 1);
        marks.add(new Mark.Text(
                run, box.x() + (box.width() - width) / 2, y + BASELINE * size, size, spacing, LABEL_WEIGHT, part));
    }

    /**
     * Data: heavier than captions, in the largest size up to {@code size} whose lines fit into the box.
     *
     * @param name of the box, for the failure; of its caption too, where the box has one
     */
    void data(Box box, String name, double size, String text) throws UnprintableException {
        fitted(box, name, size, DATA_WEIGHT, text, Part.Role.VALUE);
    }

    /** Data on one line that ends at the right of the box, as sums do. */
    void dataAtRight(Box box, String name, double size, String text) throws UnprintableException {
        GlyphRun run = fonts.shape(text);
        double fitted = Math.min(size, box.width() / run.width());
        double x = box.right() - run.width() * fitted;
        double baseline = box.y() + box.height() / 2 + BASELINE * fitted;
        marks.add(new Mark.Text(run, x, baseline, fitted, 0, DATA_WEIGHT, order.value(name)));
    }

    /** Running text, like {@link #data} but in the weight of the form and without a caption. */
    void words(Box box, String name, double size, String text) throws UnprintableException {
        fitted(box, name, size, 0, text, Part.Role.PARAGRAPH);
    }

    private void fitted(Box box, String name, double size, double weight, String text, Part.Role role)
            throws UnprintableException {
        Fit fit = Fit.into(box, Fit.shape(fonts, text), size).orElseThrow(() -> new OverlongTextException(name));
        Part part = role == Part.Role.VALUE ? order.value(name) : order.next(role);
        double pitch = Fit.LEADING * fit.size();
        double middle = box.y() + box.height() / 2 - (fit.lines().size() - 1) * pitch / 2;
        for (GlyphRun line : fit.lines()) {
            marks.add(new Mark.Text(line, box.x(), middle + BASELINE * fit.size(), fit.size(), 0, weight, part));
            middle += pitch;
        }
    }

    /** A caption in the size and weight of its data, right before it, at least so wide; answers where it ends. */
    double tag(double x, double y, double size, double width, String text) throws MissingGlyphException {
        return spread(x, y, size, width, fonts.shape(text), order.caption(text));
    }

    /** Lines of data in the weight of their captions, the first centred on y, each {@code pitch} below the one before. */
    void lines(double x, double y, double pitch, String name, Fit text) {
        Part part = order.value(name);
        double middle = y;
        for (GlyphRun line : text.lines()) {
            spread(x, middle, text.size(), 0, line, part);
            middle += pitch;
        }
    }

    /** A title in the same weight, spread over a width unless it is as wide by itself. */
    void title(double x, double y, double size, double width, String text) throws MissingGlyphException {
        spread(x, y, size, width, fonts.shape(text), order.next(Part.Role.PARAGRAPH));
    }

    private double spread(double x, double y, double size, double width, GlyphRun run, Part part) {
        double gaps = Math.max(1, run.length() - 1);
        double spacing = Math.max(0, (width - run.width() * size) / gaps);
        marks.add(new Mark.Text(run, x, y + BASELINE * size, size, spacing, EVEN_WEIGHT, part));
        return x + Math.max(width, run.width() * size);
    }
}
