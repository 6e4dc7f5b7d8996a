package jp.madoguchi.virtual.receipt;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The paper that hangs out of the printer; grows downwards until it is cut. */
final class Paper {
    private static final Color WHITE = new Color(0xFC, 0xFB, 0xF7);
    private static final Color BLACK = new Color(0x26, 0x26, 0x2B);
    private static final int MARGIN = 32;
    private static final int TOP = 48;
    private static final int FIRST_HEIGHT = 1024;

    private final int dots;
    private final List<String> said = new ArrayList<>();
    private BufferedImage image;
    private int y = TOP;

    Paper(int dots) {
        this.dots = dots;
        image = blank(FIRST_HEIGHT);
    }

    int dots() {
        return dots;
    }

    /** Draws something of this height across the paper, and feeds over it. */
    void print(String what, int height, Drawing drawing) {
        reserve(height);
        Graphics2D on = image.createGraphics();
        on.translate(MARGIN, y);
        on.clipRect(0, 0, dots, height);
        on.setColor(BLACK);
        drawing.on(on);
        on.dispose();
        y += height;
        said.add(what);
    }

    /** Feeds without printing; on the slip it is no line of its own. */
    void feed(int height) {
        reserve(height);
        y += height;
    }

    boolean isBlank() {
        return said.isEmpty();
    }

    List<String> said() {
        return List.copyOf(said);
    }

    /** The slip as it is cut off here; the paper begins anew. */
    Slip cut(String how) {
        said.add(how);
        Slip slip = new Slip(said, image.getSubimage(0, 0, image.getWidth(), y));
        said.clear();
        image = blank(FIRST_HEIGHT);
        y = TOP;
        return slip;
    }

    /** What is drawn; the upper left corner of the place is (0, 0). */
    interface Drawing {
        void on(Graphics2D paper);
    }

    private void reserve(int height) {
        if (y + height <= image.getHeight()) {
            return;
        }
        BufferedImage longer = blank(2 * (y + height));
        Graphics2D on = longer.createGraphics();
        on.drawImage(image, 0, 0, null);
        on.dispose();
        image = longer;
    }

    private BufferedImage blank(int height) {
        BufferedImage sheet = new BufferedImage(dots + 2 * MARGIN, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = sheet.createGraphics();
        on.setColor(WHITE);
        on.fillRect(0, 0, sheet.getWidth(), height);
        on.dispose();
        return sheet;
    }
}
