package jp.madoguchi.print.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.OverlongTextException;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/** Puts blocks on as many sheets as they need, in order; first they are all placed, because each sheet says how many there are. */
final class Flow {
    /** Heights are sums of fractions; this much more than the body is still a full sheet. */
    private static final double ROUNDING = 0.01;

    private final CertificateFonts fonts;
    private final Stationery stationery;
    private final Box body;
    private final List<List<Placed>> sheets = new ArrayList<>();
    private double y;

    private record Placed(Block block, Box box) {}

    private Flow(CertificateFonts fonts, Stationery stationery) {
        this.fonts = fonts;
        this.stationery = stationery;
        this.body = stationery.body();
        nextSheet();
    }

    /** The fronts of all sheets, at least one. */
    static List<Side> fronts(CertificateFonts fonts, Stationery stationery, List<? extends Block> blocks)
            throws UnprintableException {
        Flow flow = new Flow(fonts, stationery);
        flow.place(blocks);
        List<Side> fronts = new ArrayList<>();
        for (int sheet = 1; sheet <= flow.sheets.size(); sheet++) {
            fronts.add(flow.front(sheet));
        }
        return fronts;
    }

    private void place(List<? extends Block> blocks) throws UnprintableException {
        Deque<Block> waiting = new ArrayDeque<>(blocks);
        while (!waiting.isEmpty()) {
            Block block = waiting.removeFirst();
            double height = block.height(fonts, body.width());
            if (y + height <= body.bottom() + ROUNDING) {
                put(block, height);
            } else if (height <= body.height() + ROUNDING) {
                nextSheet();
                repeat(block);
                put(block, height);
            } else {
                breakUp(block, waiting);
            }
        }
    }

    private void repeat(Block block) throws UnprintableException {
        Optional<Block> above = block.repeated();
        if (above.isPresent()) {
            put(above.get(), above.get().height(fonts, body.width()));
        }
    }

    private static void breakUp(Block block, Deque<Block> waiting) throws OverlongTextException {
        List<Block> parts = block.parts();
        if (parts.size() == 1) {
            throw new OverlongTextException(block.name());
        }
        for (int i = parts.size() - 1; i >= 0; i--) {
            waiting.addFirst(parts.get(i));
        }
    }

    private void put(Block block, double height) {
        sheets.get(sheets.size() - 1).add(new Placed(block, new Box(body.x(), y, body.width(), height)));
        y += height + stationery.gap();
    }

    private void nextSheet() {
        sheets.add(new ArrayList<>());
        y = body.y();
    }

    private Side front(int sheet) throws UnprintableException {
        Side side = new Side(fonts);
        stationery.above(side, sheet, sheets.size());
        double end = body.y();
        List<Placed> placed = sheets.get(sheet - 1);
        for (Placed each : placed) {
            each.block().draw(side, each.box());
            end = each.box().bottom();
        }
        if (!placed.isEmpty()) {
            stationery.enclose(side, new Box(body.x(), body.y(), body.width(), end - body.y()));
        }
        double top = placed.isEmpty() ? end : end + stationery.gap();
        Box rest = new Box(body.x(), top, body.width(), body.bottom() - top);
        if (sheet == sheets.size()) {
            stationery.close(side, rest);
        } else {
            stationery.turn(side, rest);
        }
        stationery.below(side, sheet, sheets.size());
        return side;
    }
}
