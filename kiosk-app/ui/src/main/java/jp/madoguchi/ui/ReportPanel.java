package jp.madoguchi.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Spoken;
import org.eclipse.swt.graphics.Rectangle;

/** One thing reported on: its name and standing, the facts, the notes. One part, which is read as one sentence. {@code tight} saves height. */
record ReportPanel(Room room, Screen.Panel panel, int number, boolean tight) {
    private static final int SIDE = 40;
    private static final int TOP = 28;
    private static final int BETWEEN = 14;

    /** What a panel is made of, from the top. */
    interface Section {
        int height(int width, double zoom);

        void paint(Brush brush, Rectangle box, double zoom);
    }

    int height(int width, double zoom) {
        List<Section> sections = sections();
        int inside = width - 2 * room.px(SIDE);
        int words =
                sections.stream().mapToInt(each -> each.height(inside, zoom)).sum();
        return words + (int) (room.px(2 * TOP + (sections.size() - 1) * BETWEEN) * zoom);
    }

    void place(Rectangle bounds, double zoom) {
        int shade = room.px(Panel.SHADE);
        new Piece(
                        room.root(),
                        "panel-" + number,
                        room.box(),
                        Role.BG,
                        Spoken.label(spoken()),
                        (brush, area) -> paint(brush, area, zoom))
                .at(new Rectangle(
                        bounds.x - shade, bounds.y - shade, bounds.width + 2 * shade, bounds.height + 2 * shade));
    }

    private void paint(Brush brush, Rectangle area, double zoom) {
        var r = Buttons.inset(area, brush.px(Panel.SHADE));
        Panel.paint(brush, r);
        int side = brush.px(SIDE);
        int y = r.y + (int) (brush.px(TOP) * zoom);
        for (Section section : sections()) {
            int height = section.height(r.width - 2 * side, zoom);
            section.paint(brush, new Rectangle(r.x + side, y, r.width - 2 * side, height), zoom);
            y += height + (int) (brush.px(BETWEEN) * zoom);
        }
    }

    private List<Section> sections() {
        var head = new PanelHead(room, room.say(panel.title()), panel.tone(), room.say(panel.standing()));
        Stream<Section> facts =
                panel.facts().isEmpty() ? Stream.empty() : Stream.of(new PanelFacts(room, facts(), tight));
        Stream<Section> notes = panel.notes().stream().map(note -> new PanelNote(room, room.say(note)));
        return Stream.of(Stream.<Section>of(head), facts, notes)
                .flatMap(each -> each)
                .toList();
    }

    private List<PanelFacts.Fact> facts() {
        return panel.facts().stream()
                .map(fact -> new PanelFacts.Fact(room.say(fact.label()), room.say(fact.value())))
                .toList();
    }

    private String spoken() {
        String facts = facts().stream()
                .map(fact -> room.words().ui("panel.fact", fact.label(), fact.value()))
                .collect(Collectors.joining(room.words().ui("panel.separator")));
        String head = room.words().ui("panel.spoken", room.say(panel.title()), room.say(panel.standing()), facts);
        Stream<String> notes = panel.notes().stream().map(room::say);
        return Stream.concat(Stream.of(head), notes)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
