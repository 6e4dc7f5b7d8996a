package jp.madoguchi.ui;

import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Tone;
import jp.madoguchi.ui.draw.Brush;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Role;
import org.eclipse.swt.graphics.Rectangle;

/** The pictures of messages. Those of hands at work move: where the card goes, where the sheet comes out. */
final class Drawings {
    private static final double ROUND_SECONDS = 2.6;

    private Drawings() {}

    static boolean moves(Picture picture) {
        return switch (picture) {
            case INSERT_CARD, TAKE_CARD, SHEET, MONEY, TAKE_MONEY -> true;
            default -> false;
        };
    }

    /** The icon that stands for a picture where there is little room. */
    static Icon icon(Picture picture) {
        return switch (picture) {
            case CERTIFICATE, SHEET -> Icon.DOCUMENT;
            case KEY -> Icon.KEY;
            case CARD -> Icon.CARD_CHECKED;
            case INSERT_CARD, TAKE_CARD -> Icon.CARD;
            case PERSON -> Icon.PERSON;
            case MONEY, TAKE_MONEY -> Icon.COINS;
            case DONE -> Icon.CHECK;
            case ATTENTION -> Icon.ATTENTION;
            case STOP -> Icon.CROSS;
            case CLOSED -> Icon.CLOCK;
        };
    }

    static void paint(Brush brush, Rectangle area, Picture picture, Tone tone, double seconds) {
        var sketch = new Sketch(brush, area);
        ground(sketch, tone);
        double phase = seconds % ROUND_SECONDS / ROUND_SECONDS;
        switch (picture) {
            case INSERT_CARD -> MachineDrawings.insertCard(sketch, phase);
            case TAKE_CARD -> MachineDrawings.takeCard(sketch, phase);
            case SHEET -> MachineDrawings.sheet(sketch, phase);
            case CERTIFICATE -> SignDrawings.certificate(sketch);
            case KEY -> SignDrawings.key(sketch, Tones.accent(tone));
            case CARD -> SignDrawings.cardChecked(sketch);
            case PERSON -> SignDrawings.person(sketch);
            case MONEY -> MoneyDrawing.paint(sketch, phase);
            case TAKE_MONEY -> MoneyDrawing.paint(sketch, 1 - phase);
            case DONE -> SignDrawings.done(sketch);
            case ATTENTION -> SignDrawings.attention(sketch, tone);
            case STOP -> SignDrawings.stop(sketch);
            case CLOSED -> SignDrawings.closed(sketch, Tones.accent(tone));
        }
    }

    /** A My Number Card without anybody's data. */
    static void card(Brush brush, Rectangle r) {
        brush.fill(r, 20, Role.CARD);
        if (brush.look().theme().isFlat()) {
            brush.border(r, 20, 3, Role.EDGE);
        }
        double m = r.width / 210.0;
        brush.fill(part(r, m, 20, 24, 50, 60), 10 * m, Role.CARD_ART);
        brush.fill(part(r, m, 86, 28, 100, 12), 12 * m, Role.CARD_ART);
        brush.fill(part(r, m, 86, 52, 72, 12), 12 * m, Role.CARD_ART);
        brush.fill(part(r, m, 20, 102, 40, 16), 8 * m, Role.CHIP);
    }

    private static Rectangle part(Rectangle r, double m, int x, int y, int width, int height) {
        return new Rectangle(
                (int) (r.x + x * m), (int) (r.y + y * m), (int) Math.max(2, width * m), (int) Math.max(2, height * m));
    }

    private static void ground(Sketch sketch, Tone tone) {
        Role ground = Tones.ground(tone);
        if (sketch.isFlat()) {
            sketch.disc(120, 120, 118, Tones.accent(tone));
            sketch.disc(120, 120, 116, ground);
        } else {
            sketch.disc(120, 120, 118, ground);
        }
    }
}
