package jp.madoguchi.ui;

import java.util.Optional;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Look;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What an option is called and what explains it, the two one below the other in the middle of a box.
 *
 * @param small the type of what explains it
 * @param zoom the share of their size that both are to have
 */
record LabelAndDetail(String label, Optional<String> detail, Type small, double zoom) {
    /** How high they are in lines of at most this width. */
    int height(Look look, int width) {
        var typesetter = look.typesetter();
        return typesetter.set(label, Type.OPTION, width, zoom).height()
                + detail.map(d -> typesetter.set(d, small, width, zoom).height())
                        .orElse(0);
    }

    /** What does not fit shrinks together. */
    void paint(Brush brush, Rectangle box, Role ink, Role second) {
        var scale = brush.look().scale();
        LabelAndDetail fitting = this;
        while (fitting.zoom > Column.smallest(scale) && fitting.height(brush.look(), box.width) > box.height) {
            fitting = new LabelAndDetail(label, detail, small, scale.shrunk(fitting.zoom));
        }
        fitting.paintAsIs(brush, box, ink, second);
    }

    private void paintAsIs(Brush brush, Rectangle box, Role ink, Role second) {
        var typesetter = brush.look().typesetter();
        Paragraph head = typesetter.set(label, Type.OPTION, box.width, zoom);
        Optional<Paragraph> text = detail.map(d -> typesetter.set(d, small, box.width, zoom));
        int y = box.y + (box.height - height(brush.look(), box.width)) / 2;
        brush.text(head, new Rectangle(box.x, y, box.width, head.height()), Align.TOP_LEFT, ink);
        text.ifPresent(t ->
                brush.text(t, new Rectangle(box.x, y + head.height(), box.width, t.height()), Align.TOP_LEFT, second));
    }
}
