package jp.madoguchi.ui;

import jp.madoguchi.config.Language;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Paragraph;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Script;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Face;
import org.eclipse.swt.graphics.Rectangle;

/** A language under its own name; the one in use has a ground, a thick edge, bold letters and a check. */
record LanguageFace(Language language, boolean chosen) implements Face {
    private static final int ARC = 48;
    private static final int CHECK = 28;

    @Override
    public void paint(Brush brush, Rectangle area, Feel feel) {
        Rectangle r = Buttons.inset(area, brush.px(4));
        brush.fill(r, ARC, chosen ? Role.TINT : Role.CARD, Role.TINT, feel.pressed());
        brush.border(r, ARC, chosen ? 4 : 2, chosen ? Role.PRI : Role.EDGE);
        Rectangle box = Buttons.inset(r, brush.px(4));
        box.y += chosen ? brush.px(2) : 0; // clear of the check
        Paragraph name = brush.look()
                .typesetter()
                .in(Script.of(language))
                .fit(language.ownName(), chosen ? Type.LANGUAGE_NOW : Type.LANGUAGE, box.width, box.height, 1);
        brush.text(name, box, Align.CENTRE, chosen ? Role.PRI : Role.INK);
        if (chosen) {
            int mark = brush.px(CHECK);
            Buttons.checkMark(brush, area.width - mark, 0, mark, Role.PRI, Role.PRI_INK);
        }
    }
}
