package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.Face;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** What surrounds every screen: the brand, the languages, and the tools that change how things are shown. */
final class Frame {
    /** Begins the key of a language; its tag follows. */
    static final String LANGUAGE = "language-";

    private final Room room;
    private final Bars bars;

    private Frame(Room room) {
        this.room = room;
        bars = room.areas().bars();
    }

    /** Built after the screen itself, so that Tab reaches the screen's own targets first. */
    static void build(Room room) {
        var frame = new Frame(room);
        Room header = room.in(frame.header());
        Brand.place(header, frame.bars.brand());
        frame.languages(header);
        frame.tools(header);
    }

    private Canvas header() {
        var canvas = new Canvas(room.root(), SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
        canvas.setBounds(bars.header());
        canvas.addListener(SWT.Paint, e -> {
            var brush = new Brush(e.gc, room.look());
            var size = canvas.getSize();
            brush.ground(new Rectangle(0, 0, size.x, size.y), Role.CARD);
            int line = Math.max(1, brush.px(2));
            brush.ground(new Rectangle(0, size.y - line, size.x, line), Role.LINE);
        });
        return canvas;
    }

    private void languages(Room header) {
        List<Language> all = room.words().languages();
        for (int i = 0; i < all.size(); i++) {
            Language language = all.get(i);
            boolean chosen = room.presentation().language() == language;
            String name = language.ownName();
            var touch = Touch.choice(
                    LANGUAGE + language.tag(), name, room.words().ui("language.description", name), chosen);
            var face = new LanguageFace(language, chosen);
            change(header, touch, face, in(language), bars.languages().cell(i));
        }
    }

    /** Where a language has no voice, everything is shown again. */
    private Presentation in(Language language) {
        Presentation then = room.presentation().in(language);
        return then.withVoice(then.voice() && room.settings().hearing().voice().speaks(language));
    }

    private void tools(Room header) {
        List<Tool> all = Tool.of(room.presentation(), room.settings().hearing().voice());
        for (int i = 0; i < all.size(); i++) {
            tool(header, all.get(i), bars.tools().cell(i));
        }
    }

    private void tool(Room header, Tool tool, Rectangle bounds) {
        String label = room.words().ui("tool." + tool.word());
        String description = room.words().ui("tool." + tool.word() + ".description");
        var touch = Touch.toggle("tool-" + tool.word(), label, description, tool.on());
        Face face = (brush, area, feel) -> Toggles.paint(brush, area, feel, tool.icon(), label, Type.TOOL);
        change(header, touch, face, tool.then(), bounds);
    }

    /** Places a target in the header, whose corner is that of the screen, or below it in the dock. */
    private void change(Room header, Touch touch, Face face, Presentation then, Rectangle bounds) {
        boolean above = bounds.y < bars.header().height;
        Room at = above ? header : room;
        Runnable action = room.posting(new Event.PresentationChanged(then));
        new TouchTarget(at.root(), touch, room.box(), above ? Role.CARD : Role.BG, face, action).at(bounds);
    }
}
