package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Align;
import jp.madoguchi.ui.draw.Role;
import jp.madoguchi.ui.draw.Type;
import org.eclipse.swt.graphics.Rectangle;

/** Deals what a report holds out to as few leaves as it needs, advice under a heading on each leaf that has some. */
record ReportLeaves(Room room, Screen.Report report) {
    private static final int HEADING_GAP = 28;
    /** What a card for advice needs to stand beside another, in units; more of it where the text is large. */
    private static final int CARD = 600;

    private static final int LARGE_CARD = 840;
    private static final String STATE = "state";

    /**
     * Nobody has to turn a leaf to learn what to do: the last panels make way for the first advice where there is no room. Where
     * all of them do, it begins with how each of them stands.
     */
    List<Leaf> in(Rectangle box) {
        List<Leaf> best = fewest(box, 0);
        for (int lift = 1; lift <= report.panels().size() && !tellsWhatToDo(best); lift++) {
            best = fewest(box, lift);
        }
        return even(best);
    }

    /** As many leaves, none of them nearly empty: those after the first share what is left on them alike. */
    private List<Leaf> even(List<Leaf> leaves) {
        if (leaves.size() < 3 || !leaves.stream().skip(1).allMatch(ReportLeaves::isAdviceOnly)) {
            return leaves;
        }
        List<Block> rows = leaves.stream()
                .skip(1)
                .flatMap(leaf -> leaf.blocks().stream())
                .filter(AdviceRow.class::isInstance)
                .toList();
        var even = new ArrayList<Leaf>(leaves.subList(0, 1));
        int from = 0;
        for (int left = leaves.size() - 1; left > 0; left--) {
            int to = from + (rows.size() - from + left - 1) / left;
            Leaf leaf = new Leaf(room, List.of(), leaves.get(0).box());
            for (Block row : rows.subList(from, to)) {
                leaf = with(leaf, row);
            }
            even.add(leaf);
            from = to;
        }
        return even.stream().allMatch(Leaf::fits) ? even : leaves;
    }

    private static boolean isAdviceOnly(Leaf leaf) {
        return leaf.blocks().stream().noneMatch(PanelRow.class::isInstance);
    }

    private boolean tellsWhatToDo(List<Leaf> leaves) {
        return report.advice().isEmpty() || leaves.get(0).blocks().stream().anyMatch(AdviceRow.class::isInstance);
    }

    /** {@code lift} is how many panels the first advice stands before. */
    private List<Leaf> fewest(Rectangle box, int lift) {
        List<Leaf> roomy = fill(box, blocks(box, false, lift));
        if (roomy.size() == 1) {
            return roomy;
        }
        List<Leaf> tight = fill(box, blocks(box, true, lift));
        if (tellsWhatToDo(tight) != tellsWhatToDo(roomy)) {
            return tellsWhatToDo(tight) ? tight : roomy;
        }
        return tight.size() < roomy.size() ? tight : roomy;
    }

    private List<Leaf> fill(Rectangle box, List<Block> blocks) {
        var leaves = new ArrayList<Leaf>();
        var open = new Leaf(room, List.of(), box);
        for (Block block : blocks) {
            Leaf more = with(open, block);
            if (!open.blocks().isEmpty() && !isState(open) && !more.fits()) {
                leaves.add(open);
                more = with(new Leaf(room, List.of(), box), block);
            }
            open = more;
        }
        leaves.add(open);
        return leaves;
    }

    private static boolean isState(Leaf leaf) {
        return leaf.blocks().size() == 1
                && leaf.blocks().get(0) instanceof Blocks.Words words
                && STATE.equals(words.key());
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

    /** What is lifted stands alone, and so do the panels then: over the whole width they are lowest. */
    private List<Block> blocks(Rectangle box, boolean tight, int lift) {
        List<AdviceCard> cards = IntStream.range(0, report.advice().size())
                .mapToObj(i -> new AdviceCard(room, report.advice().get(i), i + 1))
                .toList();
        if (lift == 0) {
            var blocks = new ArrayList<Block>(panels(box, tight));
            blocks.addAll(rows(cards, box));
            return blocks;
        }
        var blocks = new ArrayList<Block>(stacked(panels(tight)));
        blocks.add(blocks.size() - lift, new AdviceRow(room, cards.subList(0, 1), 1));
        if (lift == report.panels().size()) {
            blocks.add(0, state());
        }
        blocks.addAll(rows(cards.subList(1, cards.size()), box));
        return blocks;
    }

    private Block state() {
        String words = report.panels().stream()
                .map(panel -> room.words().ui("panel.spoken", room.say(panel.title()), room.say(panel.standing()), ""))
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return new Blocks.Words(room, STATE, words, Type.SECONDARY, Role.INK, Align.LEFT, HEADING_GAP);
    }

    /** As many beside each other as have room to be wide enough, and as high as their words then get. */
    private List<AdviceRow> rows(List<AdviceCard> cards, Rectangle box) {
        int least = room.px(room.look().scale().large() ? LARGE_CARD : CARD);
        int most = Math.max(1, Math.min(cards.size(), box.width / least));
        List<AdviceRow> rows = rows(cards, most);
        while (most > 1 && !rows.stream().allMatch(row -> standsAlone(row, box))) {
            rows = rows(cards, --most);
        }
        return rows;
    }

    private boolean standsAlone(AdviceRow row, Rectangle box) {
        return with(new Leaf(room, List.of(), box), row).fits();
    }

    private List<AdviceRow> rows(List<AdviceCard> cards, int most) {
        int count = (cards.size() + most - 1) / most;
        int columns = (cards.size() + count - 1) / Math.max(1, count);
        return IntStream.range(0, count)
                .mapToObj(i -> cards.subList(i * columns, Math.min(cards.size(), (i + 1) * columns)))
                .map(row -> new AdviceRow(room, row, columns))
                .toList();
    }

    /** On a wide screen the panels stand side by side, unless they are too high for that. */
    private List<Block> panels(Rectangle box, boolean tight) {
        List<ReportPanel> panels = panels(tight);
        var beside = new PanelRow(room, panels);
        boolean together = room.areas().landscape() && new Leaf(room, List.of(beside), box).fits();
        return together ? List.of(beside) : stacked(panels);
    }

    private List<Block> stacked(List<ReportPanel> panels) {
        return panels.stream()
                .<Block>map(each -> new PanelRow(room, List.of(each)))
                .toList();
    }

    private List<ReportPanel> panels(boolean tight) {
        return IntStream.range(0, report.panels().size())
                .mapToObj(i -> new ReportPanel(room, report.panels().get(i), i + 1, tight))
                .toList();
    }
}
