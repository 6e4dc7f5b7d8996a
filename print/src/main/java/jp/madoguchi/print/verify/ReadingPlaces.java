package jp.madoguchi.print.verify;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.print.form.PrintedItem;
import jp.madoguchi.print.seal.TextComparison;

/**
 * Whether the texts of a sheet stand where they are read: the order of drawing alone would let texts change places on the paper. Within a
 * row a later text stands to the right, below each other a later one stands lower, a value stands right of its caption and nearer to it
 * than to any other, and none over another.
 */
final class ReadingPlaces {
    /** Of the lower or narrower of two texts: from so much on they share a row, a column. */
    private static final double SHARED = 0.5;
    /** Boxes are a little larger than their letters. */
    private static final double TOUCHING = 0.3;
    /** Points of rounding. */
    private static final double ROUNDING = 0.5;

    private final List<List<Drawn.Letter>> pages;
    private final List<TextRun> before = new ArrayList<>();
    private final List<TextRun> captions = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private int page;
    private int next;

    private ReadingPlaces(List<List<Drawn.Letter>> pages) {
        this.pages = pages;
    }

    /**
     * Looks for a text in another place.
     *
     * @param pages the letters of each, which say just what the items say
     */
    static boolean areRight(List<PrintedItem> items, List<List<Drawn.Letter>> pages) {
        ReadingPlaces places = new ReadingPlaces(pages);
        return items.stream().allMatch(places::isRight)
                && places.pairs.stream()
                        .allMatch(pair -> places.captions.stream().noneMatch(pair::isNearerTo));
    }

    private boolean isRight(PrintedItem item) {
        List<Optional<TextRun>> parts = Stream.of(item.label(), item.value())
                .filter(text -> !TextComparison.isBlank(text))
                .map(this::take)
                .toList();
        for (Optional<TextRun> part : parts) {
            if (part.isEmpty()
                    || !part.get().flows()
                    || before.stream().anyMatch(other -> isWrong(other, part.get()))) {
                return false;
            }
            before.add(part.get());
        }
        if (!TextComparison.isBlank(item.label())) {
            captions.add(parts.get(0).orElseThrow());
        }
        if (parts.size() < 2) {
            return true;
        }
        if (!parts.get(1).orElseThrow().flowsClosely()) {
            return false;
        }
        Pair pair = new Pair(parts.get(0).orElseThrow(), parts.get(1).orElseThrow());
        pairs.add(pair);
        return pair.isBeside();
    }

    /** The letters of a text, all on one page. */
    private Optional<TextRun> take(String text) {
        skipBlanks();
        int missing = TextComparison.bare(text).length();
        int start = next;
        while (missing > 0 && page < pages.size() && next < pages.get(page).size()) {
            missing -= TextComparison.bare(pages.get(page).get(next++).text()).length();
        }
        return missing == 0 ? Optional.of(new TextRun(page, pages.get(page).subList(start, next))) : Optional.empty();
    }

    private void skipBlanks() {
        while (page < pages.size()) {
            List<Drawn.Letter> letters = pages.get(page);
            while (next < letters.size() && letters.get(next).isBlank()) {
                next++;
            }
            if (next < letters.size()) {
                return;
            }
            page++;
            next = 0;
        }
    }

    /** A caption, and the value that the seal says is its. */
    private record Pair(TextRun caption, TextRun value) {
        boolean isBeside() {
            return caption.page() == value.page()
                    && value.box().getMinX() >= caption.box().getMaxX() - ROUNDING
                    && inRow(caption.box(), value.box()) > TOUCHING;
        }

        /** Whether the value would be read as that of another caption: one of the same row between both, or of a row that it is in more. */
        boolean isNearerTo(TextRun other) {
            if (other.equals(caption) || other.page() != value.page()) {
                return false;
            }
            Rectangle2D own = caption.box();
            Rectangle2D there = other.box();
            Rectangle2D text = value.box();
            boolean between =
                    there.getMinX() >= own.getMaxX() - ROUNDING && there.getMaxX() <= text.getMinX() + ROUNDING;
            boolean sameRow = inRow(own, there) > TOUCHING || inRow(there, text) > 0;
            boolean stacked = inColumn(own, there) > SHARED;
            return (between && sameRow) || (stacked && inRow(there, text) > inRow(own, text));
        }
    }

    private static boolean isWrong(TextRun earlier, TextRun later) {
        if (earlier.page() != later.page()) {
            return false;
        }
        Rectangle2D one = earlier.box();
        Rectangle2D other = later.box();
        double row = inRow(one, other);
        double column = inColumn(one, other);
        boolean over = row > TOUCHING && column > TOUCHING;
        boolean left = row > SHARED && other.getMaxX() <= one.getMinX() + ROUNDING;
        boolean above = column > SHARED && other.getMinY() >= one.getMaxY() - ROUNDING;
        return over || left || above;
    }

    private static double inRow(Rectangle2D one, Rectangle2D other) {
        return shared(one.getMinY(), one.getMaxY(), other.getMinY(), other.getMaxY());
    }

    private static double inColumn(Rectangle2D one, Rectangle2D other) {
        return shared(one.getMinX(), one.getMaxX(), other.getMinX(), other.getMaxX());
    }

    private static double shared(double start, double end, double otherStart, double otherEnd) {
        double both = Math.min(end, otherEnd) - Math.max(start, otherStart);
        return both / Math.min(end - start, otherEnd - otherStart);
    }
}
