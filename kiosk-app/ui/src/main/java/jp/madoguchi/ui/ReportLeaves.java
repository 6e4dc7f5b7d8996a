package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import org.eclipse.swt.graphics.Rectangle;

/** Deals what a report holds out to as few leaves as it needs, in its order, each leaf with advice under its heading. */
record ReportLeaves(Room room, Screen.Report report) {
    private static final int HEADING_GAP = 28;
    /** What a card for advice needs to stand beside another, in units; more of it where the text is large. */
    private static final int CARD = 600;

    private static final int LARGE_CARD = 840;

    List<Leaf> in(Rectangle box) {
        List<Leaf> roomy = fill(box, false);
        if (roomy.size() == 1) {
            return roomy;
        }
        List<Leaf> tight = fill(box, true);
        return tight.size() < roomy.size() ? tight : roomy;
    }

    private List<Leaf> fill(Rectangle box, boolean tight) {
        var leaves = new ArrayList<Leaf>();
        var open = new Leaf(room, List.of(), box);
        for (Block block : blocks(box, tight)) {
            Leaf more = with(open, block);
            if (!open.blocks().isEmpty() && !more.fits()) {
                leaves.add(open);
                more = with(new Leaf(room, List.of(), box), block);
            }
            open = more;
        }
        leaves.add(open);
        return leaves;
    }

    private Leaf with(Leaf leaf, Block block) {
        var blocks = new ArrayList<>(leaf.blocks());
        if (block instanceof AdviceRow && blocks.stream().noneMatch(AdviceRow.class::isInstance)) {
            blocks.add(heading());
        }
        blocks.add(block);
        return new Leaf(room, blocks, leaf.box());
    }

    private Block heading() {
        String words = room.say(report.adviceTitle());
        return new Blocks.Words(room, "advice-title", words, Type.CARD_TITLE, Role.INK, Align.LEFT, HEADING_GAP);
    }

    private List<Block> blocks(Rectangle box, boolean tight) {
        var blocks = new ArrayList<Block>(panels(box, tight));
        List<AdviceCard> cards = IntStream.range(0, report.advice().size())
                .mapToObj(i -> new AdviceCard(room, report.advice().get(i), i + 1))
                .toList();
        int least = room.px(room.look().scale().large() ? LARGE_CARD : CARD);
        int most = Math.max(1, Math.min(cards.size(), box.width / least));
        int rows = (cards.size() + most - 1) / most;
        int columns = (cards.size() + rows - 1) / Math.max(1, rows);
        for (int i = 0; i < cards.size(); i += columns) {
            blocks.add(new AdviceRow(room, cards.subList(i, Math.min(cards.size(), i + columns)), columns));
        }
        return blocks;
    }

    /** On a wide screen the panels stand side by side, unless they are too high for that. */
    private List<Block> panels(Rectangle box, boolean tight) {
        List<ReportPanel> panels = IntStream.range(0, report.panels().size())
                .mapToObj(i -> new ReportPanel(room, report.panels().get(i), i + 1, tight))
                .toList();
        var beside = new PanelRow(room, panels);
        boolean together = room.areas().landscape() && new Leaf(room, List.of(beside), box).fits();
        return together
                ? List.of(beside)
                : panels.stream()
                        .<Block>map(each -> new PanelRow(room, List.of(each)))
                        .toList();
    }
}
