package jp.madoguchi.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * A screen made small: {@link #REDUCTION} times shorter on each side. The colours of grounds are as they were, all others in a
 * few shades of each.
 */
final class Picture {
    static final int REDUCTION = 4;
    /** From black to the full colour, both counted. */
    private static final int SHADES = 10;

    private static final int MOST_COLOURS = 256;
    /** A colour with at least this part of all pixels is that of a ground. */
    private static final int GROUND_PART = 200;

    private final int width;
    private final int height;
    private final int[] rgb;

    /** Pixels row by row, as 0xRRGGBB; the picture keeps them. */
    Picture(int width, int height, int[] rgb) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    /** Each pixel is the mean of a square of the whole screen. */
    static Picture of(ImageData screen) {
        int width = screen.width / REDUCTION;
        int height = screen.height / REDUCTION;
        int[] rgb = new int[width * height];
        int[] line = new int[screen.width];
        int[][] sums = new int[width][3];
        for (int y = 0; y < height * REDUCTION; y++) {
            screen.getPixels(0, y, screen.width, line, 0);
            for (int x = 0; x < width * REDUCTION; x++) {
                add(sums[x / REDUCTION], screen.palette, line[x]);
            }
            if (y % REDUCTION == REDUCTION - 1) {
                for (int x = 0; x < width; x++) {
                    rgb[y / REDUCTION * width + x] = mean(sums[x]);
                }
            }
        }
        var exact = new Picture(width, height, rgb);
        int[] grounds = exact.grounds().keySet().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = Arrays.binarySearch(grounds, rgb[i]) >= 0 ? rgb[i] : coarse(rgb[i]);
        }
        return exact;
    }

    static Picture read(Path file) {
        var data = new ImageData(file.toString());
        int[] rgb = new int[data.width * data.height];
        for (int y = 0; y < data.height; y++) {
            data.getPixels(0, y, data.width, rgb, y * data.width);
        }
        RGB[] palette = data.getRGBs();
        if (palette != null) {
            Arrays.setAll(rgb, i -> packed(palette[rgb[i]]));
        }
        return new Picture(data.width, data.height, rgb);
    }

    void write(Path file) {
        Map<Integer, Integer> colours = new HashMap<>();
        List<RGB> palette = new ArrayList<>();
        for (int each : rgb) {
            if (colours.putIfAbsent(each, palette.size()) == null) {
                palette.add(new RGB(channel(each, 0), channel(each, 1), channel(each, 2)));
            }
        }
        boolean few = palette.size() <= MOST_COLOURS;
        var data = few
                ? new ImageData(width, height, 8, new PaletteData(palette.toArray(RGB[]::new)))
                : new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int i = 0; i < rgb.length; i++) {
            data.setPixel(i % width, i / width, few ? colours.getOrDefault(rgb[i], 0) : rgb[i]);
        }
        var loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.compression = 9;
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int size() {
        return rgb.length;
    }

    /** The pixel of that number, row by row. */
    int at(int place) {
        return rgb[place];
    }

    /** The pixel, or the nearest one of the picture. */
    int at(int x, int y) {
        int column = Math.max(0, Math.min(width - 1, x));
        return rgb[Math.max(0, Math.min(height - 1, y)) * width + column];
    }

    /** The colours that cover much, and how many pixels have them; in a ground, neighbours are alike. */
    Map<Integer, Integer> grounds() {
        int[] alike = new int[rgb.length];
        int count = 0;
        for (int i = 0; i < rgb.length - width; i++) {
            if (rgb[i] == rgb[i + 1] && rgb[i] == rgb[i + width]) {
                alike[count++] = rgb[i];
            }
        }
        Arrays.sort(alike, 0, count);
        var grounds = new HashMap<Integer, Integer>();
        for (int from = 0, i = 1; i <= count; i++) {
            if (i == count || alike[i] != alike[from]) {
                if (i - from >= rgb.length / GROUND_PART) {
                    grounds.put(alike[from], i - from);
                }
                from = i;
            }
        }
        return grounds;
    }

    /** How many pixels differ by at most so much from the colour in red, green and blue. */
    int count(int colour, int most) {
        int count = 0;
        for (int each : rgb) {
            count += each == colour || isNear(each, colour, most) ? 1 : 0;
        }
        return count;
    }

    private static boolean isNear(int one, int other, int most) {
        return Math.abs(channel(one, 0) - channel(other, 0)) <= most
                && Math.abs(channel(one, 1) - channel(other, 1)) <= most
                && Math.abs(channel(one, 2) - channel(other, 2)) <= most;
    }

    /** Red, green or blue: 0 to 255. */
    static int channel(int rgb, int which) {
        return rgb >> (16 - 8 * which) & 0xFF;
    }

    /** The pictures in a row, a white line between them. */
    static Picture beside(List<Picture> pictures) {
        int width = pictures.stream().mapToInt(each -> each.width).sum() + 4 * (pictures.size() - 1);
        int height = pictures.stream().mapToInt(each -> each.height).max().orElse(0);
        int[] rgb = new int[width * height];
        Arrays.fill(rgb, 0xFFFFFF);
        int left = 0;
        for (Picture each : pictures) {
            for (int y = 0; y < each.height; y++) {
                System.arraycopy(each.rgb, y * each.width, rgb, y * width + left, each.width);
            }
            left += each.width + 4;
        }
        return new Picture(width, height, rgb);
    }

    private static void add(int[] sum, PaletteData palette, int pixel) {
        sum[0] += shifted(pixel & palette.redMask, palette.redShift);
        sum[1] += shifted(pixel & palette.greenMask, palette.greenShift);
        sum[2] += shifted(pixel & palette.blueMask, palette.blueShift);
    }

    /** As SWT keeps it: a negative shift is to the right. */
    private static int shifted(int masked, int shift) {
        return shift < 0 ? masked >>> -shift : masked << shift;
    }

    private static int mean(int[] sum) {
        int rgb = 0;
        for (int c = 0; c < sum.length; c++) {
            rgb = rgb << 8 | sum[c] / (REDUCTION * REDUCTION);
            sum[c] = 0;
        }
        return rgb;
    }

    private static int coarse(int colour) {
        int rgb = 0;
        for (int c = 0; c < 3; c++) {
            int shade = Math.round(channel(colour, c) * (SHADES - 1) / 255f);
            rgb = rgb << 8 | shade * 255 / (SHADES - 1);
        }
        return rgb;
    }

    private static int packed(RGB colour) {
        return colour.red << 16 | colour.green << 8 | colour.blue;
    }
}
