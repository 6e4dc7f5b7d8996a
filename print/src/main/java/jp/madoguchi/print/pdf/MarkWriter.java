package jp.madoguchi.print.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.font.Glyph;
import jp.madoguchi.print.form.Box;
import jp.madoguchi.print.form.Mark;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes marks as PDF operators; here y turns round, because a PDF counts from the bottom. */
final class MarkWriter {
    private static final double PAGE_HEIGHT = PDRectangle.A4.getHeight();

    private final PdfContent content;
    private final List<EmbeddedFont> fonts;

    MarkWriter(PdfContent content, List<EmbeddedFont> fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    void write(Mark mark) {
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
            Box box = seal.box();
            content.operator("q")
                    .operator("cm", box.width(), 0, 0, box.height(), box.x(), PAGE_HEIGHT - box.bottom())
                    .operator("/Seal Do Q");
        }
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
        List<Glyph> glyphs = text.run().glyphs();
        int start = 0;
        while (start < glyphs.size()) {
            int end = start;
            int face = glyphs.get(start).face();
            List<Integer> codes = new ArrayList<>();
            while (end < glyphs.size() && glyphs.get(end).face() == face) {
                codes.add(fonts.get(face).code(glyphs.get(end++)));
            }
            content.operator("/F" + face + " " + text.size() + " Tf")
                    .show(codes.stream().mapToInt(Integer::intValue).toArray());
            start = end;
        }
        content.operator("ET");
    }
}
