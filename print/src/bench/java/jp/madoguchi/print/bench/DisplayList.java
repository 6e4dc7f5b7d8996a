package jp.madoguchi.print.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.font.Glyph;
import jp.madoguchi.print.form.Box;
import jp.madoguchi.print.form.Mark;
import jp.madoguchi.print.form.Forms;
import jp.madoguchi.print.sample.IpamjMincho;

/**
 * The front of a certificate as any library can draw it. The pantograph is left out, because not every library has patterns: what
 * the others have to do is less than ours.
 *
 * @param seal a PNG
 */
@SuppressWarnings("ArrayRecordComponent") // only drawn, never compared
record DisplayList(List<Text> texts, List<Line> lines, byte[] seal, Box sealBox) {

    /** A line of text; points from the top left corner. */
    record Text(String text, double x, double baseline, double size, double spacing) {}

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, double width) {}

    static DisplayList of(ResidenceCertificate certificate) throws Exception {
        List<Text> texts = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Box sealBox = new Box(0, 0, 1, 1);
        for (Mark mark : Forms.of(IpamjMincho.FONTS).residence(certificate).sheets().get(0).front()) {
            if (mark instanceof Mark.Text text) {
                texts.add(new Text(content(text), text.x(), text.baseline(), text.size(), text.spacing()));
            } else if (mark instanceof Mark.Rule rule) {
                lines.add(new Line(rule.x1(), rule.y1(), rule.x2(), rule.y2(), rule.width()));
            } else if (mark instanceof Mark.Frame frame) {
                addSides(lines, frame.box(), frame.width());
            } else if (mark instanceof Mark.Seal seal) {
                sealBox = seal.box();
            }
        }
        return new DisplayList(texts, lines, certificate.attestation().seal().png(), sealBox);
    }

    private static String content(Mark.Text text) {
        return text.run().glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }

    private static void addSides(List<Line> lines, Box box, double width) {
        lines.add(new Line(box.x(), box.y(), box.right(), box.y(), width));
        lines.add(new Line(box.x(), box.bottom(), box.right(), box.bottom(), width));
        lines.add(new Line(box.x(), box.y(), box.x(), box.bottom(), width));
        lines.add(new Line(box.right(), box.y(), box.right(), box.bottom(), width));
    }
}
