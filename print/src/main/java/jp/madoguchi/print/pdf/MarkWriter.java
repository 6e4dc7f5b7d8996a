package jp.madoguchi.print.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.print.font.Glyph;
import jp.madoguchi.print.form.Box;
import jp.madoguchi.print.form.Mark;
import jp.madoguchi.print.form.Part;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes marks as PDF operators; here y turns round, because a PDF counts from the bottom. */
final class MarkWriter {
    private static final double OVERPRINT_SIZE = 200;
    private static final double OVERPRINT_TURN = Math.toRadians(50);
    private static final double PAGE_HEIGHT = PDRectangle.A4.getHeight();

    private final PdfContent content = new PdfContent();
    private final List<EmbeddedFont> fonts;
    private final List<Part> parts = new ArrayList<>();
    private Part open = Part.DECORATION;

    /** Begins a page with its ground, which is no content to a reader. */
    MarkWriter(List<EmbeddedFont> fonts, Consumer<PdfContent> ground) {
        this.fonts = fonts;
        content.operator("/Artifact BMC");
        ground.accept(content);
        content.operator("0 g 0 G");
    }

    /** The parts of the page, in the order of their marked-content numbers (MCID), from 0. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Ends the page. */
    PdfContent end() {
        return content.operator("EMC");
    }

    void write(Mark mark) {
        turnTo(mark.part());
        if (mark instanceof Mark.Text text) {
            write(text);
        } else if (mark instanceof Mark.Rule rule) {
            content.operator("w", rule.width())
                    .operator("m", rule.x1(), PAGE_HEIGHT - rule.y1())
                    .operator("l S", rule.x2(), PAGE_HEIGHT - rule.y2());
        } else if (mark instanceof Mark.Frame frame) {
            Box box = frame.box();
            content.operator("w", frame.width())
                    .operator("re S", box.x(), PAGE_HEIGHT - box.bottom(), box.width(), box.height());
        } else if (mark instanceof Mark.Seal seal) {
            picture(seal.box(), "/Seal");
        } else if (mark instanceof Mark.Impression impression) {
            picture(impression.box(), "/Impression");
        } else if (mark instanceof Mark.Code code) {
            write(code);
        } else if (mark instanceof Mark.Overprint overprint) {
            write(overprint);
        }
    }

    /** Red outlines from lower left to upper right: whatever they cross stays legible. */
    private void write(Mark.Overprint words) {
        double cosine = Math.cos(OVERPRINT_TURN);
        double sine = Math.sin(OVERPRINT_TURN);
        double half = words.run().width() * OVERPRINT_SIZE / 2;
        double rise = 0.38 * OVERPRINT_SIZE;
        content.operator("q 0.85 0.1 0.1 RG")
                .operator("w", 1.5)
                .operator("BT 1 Tr 0 Tc")
                .operator(
                        "Tm",
                        cosine,
                        sine,
                        -sine,
                        cosine,
                        PDRectangle.A4.getWidth() / 2 - half * cosine + rise * sine,
                        PAGE_HEIGHT / 2 - half * sine - rise * cosine);
        show(words.run().glyphs(), OVERPRINT_SIZE);
        content.operator("ET Q");
    }

    private void picture(Box box, String name) {
        content.operator("q")
                .operator("cm", box.width(), 0, 0, box.height(), box.x(), PAGE_HEIGHT - box.bottom())
                .operator(name + " Do Q");
    }

    /** Ends one marked-content sequence and begins the next (ISO 32000-2, 14.6) where another part begins. */
    private void turnTo(Part part) {
        if (part.equals(open)) {
            return;
        }
        content.operator("EMC");
        if (part.equals(Part.DECORATION)) {
            content.operator("/Artifact BMC");
        } else {
            content.operator("/" + StructureTree.type(part) + " <</MCID " + parts.size() + ">> BDC");
            parts.add(part);
        }
        open = part;
    }

    /** A picture of one bit a module, stretched: much smaller than so many rectangles, and no hair lines between them. */
    private void write(Mark.Code code) {
        Box white = code.white();
        double across = code.picture().side() * code.module();
        content.operator("q 1 g")
                .operator("re f 0 g", white.x(), PAGE_HEIGHT - white.bottom(), white.width(), white.height())
                .operator(
                        "cm",
                        across,
                        0,
                        0,
                        across,
                        white.x() + code.margin(),
                        PAGE_HEIGHT - white.bottom() + code.margin());
        content.stencil(code.picture().side(), code.picture().dark()).operator("Q");
    }

    private void write(Mark.Text text) {
        content.operator("BT")
                .operator("Tc", text.spacing())
                .operator("Tm", 1, 0, 0, 1, text.x(), PAGE_HEIGHT - text.baseline());
        if (text.weight() > 0) {
            content.operator("w 2 Tr", text.weight());
        } else {
            content.operator("0 Tr");
        }
        show(text.run().glyphs(), text.size());
        content.operator("ET");
    }

    private void show(List<Glyph> glyphs, double size) {
        for (List<Glyph> run : ofOneFace(glyphs)) {
            int face = run.get(0).face();
            content.operator("/F" + face + " " + size + " Tf")
                    .show(run.stream().mapToInt(fonts.get(face)::code).toArray());
        }
    }

    /** The runs of glyphs that are shown with one font each. */
    static List<List<Glyph>> ofOneFace(List<Glyph> glyphs) {
        List<List<Glyph>> runs = new ArrayList<>();
        int start = 0;
        while (start < glyphs.size()) {
            int end = start;
            while (end < glyphs.size()
                    && glyphs.get(end).face() == glyphs.get(start).face()) {
                end++;
            }
            runs.add(glyphs.subList(start, end));
            start = end;
        }
        return runs;
    }
}
