package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import jp.madoguchi.ui.draw.Type;

/**
 * How facts stand in lines: one below the other or, to save height, two beside each other where both fit without
 * breaking.
 *
 * @param second where the second fact of a line begins, in pixels; 0 where no line has two
 */
record FactColumns(List<List<PanelFacts.Fact>> lines, int second) {
    static final int BETWEEN = 24;
    private static final int BETWEEN_FACTS = 44;

    static FactColumns single(List<PanelFacts.Fact> facts) {
        return new FactColumns(facts.stream().map(List::of).toList(), 0);
    }

    static FactColumns paired(Room room, List<PanelFacts.Fact> facts, int width, double zoom) {
        var pairs = new FactColumns(pairs(room, facts, width, zoom), 0);
        int second = pairs.width(room, 0, zoom) + room.px(BETWEEN_FACTS);
        boolean fits = second + pairs.width(room, 1, zoom) <= width;
        return pairs.isPaired() && fits ? new FactColumns(pairs.lines(), second) : single(facts);
    }

    boolean isPaired() {
        return lines.stream().anyMatch(line -> line.size() > 1);
    }

    /** What the labels of a column and the space behind them need. */
    int labels(Room room, int column, double zoom) {
        return widest(column, 0, fact -> width(room, fact.label(), Type.FACT_LABEL, zoom)) + room.px(BETWEEN);
    }

    /** Of the values only those that share a line count: one alone may run on. */
    private int width(Room room, int column, double zoom) {
        return labels(room, column, zoom)
                + widest(column, 1, fact -> width(room, fact.value(), Type.REPORT_VALUE, zoom));
    }

    private int widest(int column, int least, ToIntFunction<PanelFacts.Fact> measure) {
        return lines.stream()
                .filter(line -> line.size() > Math.max(column, least))
                .mapToInt(line -> measure.applyAsInt(line.get(column)))
                .max()
                .orElse(0);
    }

    private static List<List<PanelFacts.Fact>> pairs(Room room, List<PanelFacts.Fact> facts, int width, double zoom) {
        var lines = new ArrayList<List<PanelFacts.Fact>>();
        for (int i = 0; i < facts.size(); i++) {
            boolean two = i + 1 < facts.size()
                    && alone(room, facts.get(i), zoom) + room.px(BETWEEN_FACTS) + alone(room, facts.get(i + 1), zoom)
                            <= width;
            lines.add(facts.subList(i, two ? i + 2 : i + 1));
            i += two ? 1 : 0;
        }
        return lines;
    }

    private static int alone(Room room, PanelFacts.Fact fact, double zoom) {
        return width(room, fact.label(), Type.FACT_LABEL, zoom)
                + room.px(BETWEEN)
                + width(room, fact.value(), Type.REPORT_VALUE, zoom);
    }

    private static int width(Room room, String words, Type type, double zoom) {
        return room.look().typesetter().line(words, type, zoom).width();
    }
}
