package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What differs between two pictures of a screen. A pixel is as approved if it lies between the darkest and the lightest around
 * its place in the other picture, so that a stroke which a rasteriser puts a pixel of the screen aside, or paints a little
 * fatter, is none. It is asked both ways: a text that is gone would lie between the ground and itself. The colours of grounds
 * must be the same, and cover about as much. For faint texts, which hide in what a pixel may be, patches must be as dark in the mean.
 */
record PictureComparison(Picture actual, Picture approved) {
    /** How far beyond its neighbours a pixel may be, of 255; the least with which a pixel aside is no difference. */
    private static final int SHADES = 60;
    /** As many pixels may be off in a whole picture; a square of the screen with sides of {@link Picture#REDUCTION} is one. */
    private static final int FEW = 12;

    /** The side of a patch, and how much its mean may differ: a text drawn a fifth fatter, or a pixel aside, does by less. */
    private static final int PATCH = 8;

    private static final int PATCH_SHADES = 18;

    /** The same ground may differ by so much, of 255, where two X servers round otherwise. */
    private static final int SAME_GROUND = 4;

    /** What differs, in words; empty when all is as approved. */
    List<String> faults() {
        if (!sameSize()) {
            return List.of("%dx%d pixels, not %dx%d"
                    .formatted(actual.width(), actual.height(), approved.width(), approved.height()));
        }
        var faults = new ArrayList<String>();
        int off = pixelsOff();
        if (off > FEW) {
            faults.add(off + " pixels differ");
        }
        lessIn(actual, approved).forEach(colour -> faults.add("less of colour " + colour));
        lessIn(approved, actual).forEach(colour -> faults.add("more of colour " + colour));
        return faults;
    }

    /** The grounds of one picture of which the other has not even half as much. */
    private static List<String> lessIn(Picture other, Picture one) {
        return one.grounds().entrySet().stream()
                .filter(ground -> other.count(ground.getKey(), SAME_GROUND) < ground.getValue() / 2)
                .map(ground -> "#%06x".formatted(ground.getKey()))
                .sorted()
                .toList();
    }

    private int pixelsOff() {
        int count = 0;
        for (boolean each : off()) {
            count += each ? 1 : 0;
        }
        return count;
    }

    /** Pixel by pixel, where the two differ. */
    private boolean[] off() {
        var off = new boolean[actual.size()];
        for (int i = 0; i < off.length; i++) {
            int x = i % actual.width();
            int y = i / actual.width();
            if (x % PATCH == 0 && y % PATCH == 0 && isPatchOff(x, y)) {
                markPatch(off, x, y);
            }
            off[i] |= isOff(i);
        }
        return off;
    }

    private void markPatch(boolean[] off, int left, int top) {
        for (int y = top; y < Math.min(top + PATCH, actual.height()); y++) {
            Arrays.fill(
                    off, y * actual.width() + left, y * actual.width() + Math.min(left + PATCH, actual.width()), true);
        }
    }

    private boolean sameSize() {
        return actual.width() == approved.width() && actual.height() == approved.height();
    }

    /** For a person to look at: the screen, the approved one, and where they differ in red. */
    Picture sideBySide() {
        return sameSize()
                ? Picture.beside(List.of(actual, approved, difference()))
                : Picture.beside(List.of(actual, approved));
    }

    private Picture difference() {
        int[] rgb = new int[actual.size()];
        boolean[] off = off();
        for (int i = 0; i < rgb.length; i++) {
            int faded = 0xC0 + Picture.channel(actual.at(i), 1) / 4;
            rgb[i] = off[i] ? 0xFF0000 : faded << 16 | faded << 8 | faded;
        }
        return new Picture(actual.width(), actual.height(), rgb);
    }

    private boolean isOff(int i) {
        if (actual.at(i) == approved.at(i)) {
            return false;
        }
        return isStrangeIn(approved, actual.at(i), i) || isStrangeIn(actual, approved.at(i), i);
    }

    private boolean isPatchOff(int left, int top) {
        for (int c = 0; c < 3; c++) {
            int difference = 0;
            for (int each = 0; each < PATCH * PATCH; each++) {
                int x = left + each % PATCH;
                int y = top + each / PATCH;
                difference += Picture.channel(actual.at(x, y), c) - Picture.channel(approved.at(x, y), c);
            }
            if (Math.abs(difference) > PATCH_SHADES * PATCH * PATCH) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStrangeIn(Picture picture, int pixel, int place) {
        int x = place % picture.width();
        int y = place / picture.width();
        for (int c = 0; c < 3; c++) {
            int least = 255;
            int most = 0;
            for (int near = 0; near < 9; near++) {
                int value = Picture.channel(picture.at(x + near % 3 - 1, y + near / 3 - 1), c);
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            int value = Picture.channel(pixel, c);
            if (value < least - SHADES || value > most + SHADES) {
                return true;
            }
        }
        return false;
    }
}
