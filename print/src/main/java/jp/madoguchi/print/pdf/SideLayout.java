package jp.madoguchi.print.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.print.font.Glyph;
import jp.madoguchi.print.form.Box;
import jp.madoguchi.print.form.Mark;
import jp.madoguchi.print.form.PicturePlace;
import jp.madoguchi.print.form.SheetContent;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where everything stands on a side of a sheet: its lines, pictures and texts in the order of drawing, in hundredths of a point from the lower
 * left corner as a PDF has them. Codes are left out, for they hold its hash. SEAL.md says it byte by byte.
 */
public final class SideLayout {
    /** What is left of a SHA-256; four bytes more would cost a household of four its only code. A second layout for it takes 2^96 tries. */
    public static final int BYTES = 12;

    private static final double PAGE_HEIGHT = PDRectangle.A4.getHeight();

    private final StringBuilder marks = new StringBuilder();

    /** The hash of a sheet's sides, in hexadecimal digits. */
    public static String hash(List<SideLayout> sides) {
        StringBuilder sheet = new StringBuilder();
        sides.forEach(side -> sheet.append("side\n").append(side.marks));
        byte[] hash = Sha256.of(sheet.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    }

    /** The same of a sheet that is about to be sealed. */
    public static String hash(SheetContent sheet) {
        return hash(Stream.of(sheet.front(), sheet.back()).map(SideLayout::of).toList());
    }

    private static SideLayout of(List<Mark> marks) {
        SideLayout side = new SideLayout();
        marks.forEach(side::add);
        return side;
    }

    private void add(Mark mark) {
        if (mark instanceof Mark.Rule rule) {
            rule(rule.width(), rule.x1(), PAGE_HEIGHT - rule.y1(), rule.x2(), PAGE_HEIGHT - rule.y2());
        } else if (mark instanceof Mark.Frame frame) {
            Box box = frame.box();
            frame(frame.width(), box.x(), PAGE_HEIGHT - box.bottom(), box.width(), box.height());
        } else if (mark instanceof Mark.Seal seal) {
            picture(PicturePlace.Kind.OFFICIAL_SEAL, seal.box());
        } else if (mark instanceof Mark.Impression impression) {
            picture(PicturePlace.Kind.IMPRESSION, impression.box());
        } else if (mark instanceof Mark.Text text) {
            line(text.weight(), text.spacing(), text.x(), PAGE_HEIGHT - text.baseline());
            MarkWriter.ofOneFace(text.run().glyphs())
                    .forEach(run -> letters(
                            text.size(),
                            String.join("", run.stream().map(Glyph::text).toList())));
        }
    }

    /** From one point to another. */
    public void rule(double width, double x1, double y1, double x2, double y2) {
        mark("rule", width, x1, y1, x2, y2);
    }

    /** A box, of which x and y are the lower left corner. */
    public void frame(double width, double x, double y, double across, double up) {
        mark("frame", width, x, y, across, up);
    }

    /**
     * A picture.
     *
     * @param box from the top left corner of the page
     */
    public void picture(PicturePlace.Kind kind, Box box) {
        mark(
                kind == PicturePlace.Kind.IMPRESSION ? "impression" : "seal",
                box.x(),
                PAGE_HEIGHT - box.bottom(),
                box.width(),
                box.height());
    }

    /** Where a line of text begins, before its letters. */
    public void line(double weight, double spacing, double x, double y) {
        mark("text", weight, spacing, x, y);
    }

    /** Letters of the line, of one font. */
    public void letters(double size, String text) {
        mark("letters", size);
        marks.append(text).append('\n');
    }

    private void mark(String name, double... measures) {
        marks.append(name);
        for (double measure : measures) {
            marks.append(' ').append(Math.round(measure * 100));
        }
        marks.append('\n');
    }
}
