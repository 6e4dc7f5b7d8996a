package jp.madoguchi.ui;

import jp.madoguchi.ui.draw.Role;

/** The card's slot and the printer's mouth. {@code phase} runs from 0 to 1 and starts again. */
final class MachineDrawings {
    private static final double CARD_HIGH = 34;
    private static final double CARD_LOW = 96;
    private static final int SLOT = 146;

    private MachineDrawings() {}

    static void insertCard(Sketch sketch, double phase) {
        reader(sketch, CARD_HIGH + (CARD_LOW - CARD_HIGH) * there(phase));
        arrow(sketch, "M206 70 L206 112 M192 98 L206 113 L220 98");
    }

    static void takeCard(Sketch sketch, double phase) {
        reader(sketch, CARD_LOW - (CARD_LOW - CARD_HIGH) * there(phase));
        arrow(sketch, "M206 112 L206 70 M192 84 L206 69 L220 84");
    }

    static void sheet(Sketch sketch, double phase) {
        double out = 24 + 58 * there(phase);
        sketch.fill(76, 44, 88, 60, 6, Role.CARD);
        sketch.border(76, 44, 88, 60, 6, 2.5, Role.EDGE);
        sketch.fill(40, 84, 160, 66, 16, Role.MACHINE);
        machineEdge(sketch, 40, 84, 160, 66);
        sketch.disc(176, 106, 6, Role.OK);
        sketch.fill(58, 128, 124, 12, 6, Role.INK);
        sketch.within(0, 134, Sketch.GRID, 106, () -> {
            double y = 134 - 82 + out;
            sketch.fill(70, y, 100, 82, 5, Role.CARD);
            sketch.border(70, y, 100, 82, 5, 2.5, Role.EDGE);
            sketch.fill(84, y + 16, 46, 7, 3, Role.CARD_ART);
            sketch.fill(84, y + 32, 72, 5, 2, Role.CARD_ART);
            sketch.fill(84, y + 44, 72, 5, 2, Role.CARD_ART);
            sketch.fill(84, y + 56, 40, 5, 2, Role.CARD_ART);
            sketch.disc(148, y + 62, 8, Role.STOP);
            sketch.disc(148, y + 62, 5.5, Role.CARD);
        });
    }

    /** The card slides behind the front of the reader. */
    private static void reader(Sketch sketch, double cardTop) {
        sketch.fill(56, SLOT - 10, 128, 20, 8, Role.INK);
        sketch.within(0, 0, Sketch.GRID, SLOT, () -> Drawings.card(sketch.brush(), sketch.at(66, cardTop, 108, 70)));
        sketch.fill(40, SLOT, 160, 54, 14, Role.MACHINE);
        machineEdge(sketch, 40, SLOT, 160, 54);
        sketch.fill(62, SLOT, 116, 6, 3, Role.INK);
        sketch.disc(180, SLOT + 32, 6, Role.OK);
        sketch.fill(60, SLOT + 28, 56, 8, 4, Role.SUB);
    }

    private static void machineEdge(Sketch sketch, double x, double y, double width, double height) {
        if (sketch.isFlat()) {
            sketch.border(x, y, width, height, 14, 2.5, Role.EDGE);
        }
    }

    private static void arrow(Sketch sketch, String strokes) {
        sketch.strokes(strokes, 9, Role.PRI, Role.PRI);
    }

    /** Goes from 0 to 1 with an easy start and end, and rests there for a while before it begins again. */
    private static double there(double phase) {
        double t = Math.max(0, Math.min(1, (phase - 0.12) / 0.55));
        return t * t * (3 - 2 * t);
    }
}
