package jp.madoguchi.ui;

import jp.madoguchi.ui.draw.Role;

/** The machine that takes money: a note goes in at its front, then a coin from above. */
final class MoneyDrawing {
    private static final double COIN_TOP = 26;
    private static final double COIN_IN = 74;
    private static final double NOTE_LOW = 214;
    private static final double NOTE_IN = 150;

    private MoneyDrawing() {}

    /** {@code phase} runs from 0 to 1 and starts again; from 1 to 0 the money comes out. */
    static void paint(Sketch sketch, double phase) {
        double coin = COIN_TOP + (COIN_IN - COIN_TOP) * eased(phase / 0.45);
        double note = NOTE_LOW - (NOTE_LOW - NOTE_IN) * eased((phase - 0.45) / 0.45);
        sketch.within(0, 0, Sketch.GRID, 74, () -> coin(sketch, 84, coin));
        sketch.fill(40, 74, 160, 82, 16, Role.MACHINE);
        if (sketch.isFlat()) {
            sketch.border(40, 74, 160, 82, 16, 2.5, Role.EDGE);
        }
        sketch.fill(66, 70, 36, 9, 4, Role.INK);
        sketch.disc(178, 96, 6, Role.OK);
        sketch.fill(62, 136, 116, 12, 6, Role.INK);
        sketch.within(0, 142, Sketch.GRID, 98, () -> note(sketch, note));
    }

    private static void coin(Sketch sketch, double x, double y) {
        sketch.disc(x, y, 18, Role.EDGE);
        sketch.disc(x, y, 15.5, Role.CHIP);
        sketch.fill(x - 2, y - 8, 4, 16, 2, Role.CARD);
    }

    /** Its lower edge stands at y while it slides in from below. */
    private static void note(Sketch sketch, double y) {
        double top = y - 56;
        sketch.fill(72, top, 96, 56, 5, Role.CARD);
        sketch.border(72, top, 96, 56, 5, 2.5, Role.EDGE);
        sketch.disc(120, top + 28, 15, Role.CARD_ART);
        sketch.fill(80, top + 8, 18, 6, 3, Role.CARD_ART);
        sketch.fill(142, top + 42, 18, 6, 3, Role.CARD_ART);
    }

    private static double eased(double share) {
        double t = Math.max(0, Math.min(1, share));
        return t * t * (3 - 2 * t);
    }
}
