package jp.madoguchi.print.verify;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.madoguchi.print.seal.SheetSeal;

/** Finds our codes in the picture of a page, which may lie askew or upside down. */
final class CodeReader {
    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);
    /** The pattern against copies has so many corners that a finder may lose itself: then overlapping parts are tried. */
    private static final int PARTS = 2;
    /** The largest codes have 3.5 pixels a module at 300 dpi, which a finder counts now as 3 and now as 4: then they are enlarged. */
    private static final int LARGEST_SCALE = 3;
    /** Pixels of a page's height from which on that tells nothing more: A4 at 400 dpi. */
    private static final int FINE = 4700;
    /** Codes stand in a corner of the front and at the top of the back; a page may lie upside down. */
    private static final int CORNERS = 4;

    private static final List<Function<LuminanceSource, Binarizer>> BINARIZERS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    private CodeReader() {}

    /** The codes on a page that was drawn, not scanned: it has no noise, and lies straight. */
    static List<String> readDrawn(BufferedImage page) {
        return codes(new BinaryBitmap(new GlobalHistogramBinarizer(luminance(page))));
    }

    /** The codes on a page that came from a scanner. */
    static List<String> readScanned(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        LuminanceSource whole = luminance(page);
        Set<String> found = new LinkedHashSet<>(codes(whole));
        for (int part = 0; part < PARTS * PARTS && found.isEmpty(); part++) {
            int column = part % PARTS;
            int row = part / PARTS;
            found.addAll(codes(whole.crop(column * width / 3, row * height / 3, width * 2 / 3, height * 2 / 3)));
        }
        for (int scale = 2; scale <= LARGEST_SCALE && found.isEmpty() && height <= FINE; scale++) {
            found.addAll(enlargedCorners(page, scale));
        }
        return List.copyOf(found);
    }

    private static List<String> enlargedCorners(BufferedImage page, int scale) {
        int width = page.getWidth() / 2;
        int height = page.getHeight() * 3 / 10;
        for (int corner = 0; corner < CORNERS; corner++) {
            int x = corner % 2 == 0 ? 0 : page.getWidth() - width;
            int y = corner < 2 ? page.getHeight() - height : 0;
            List<String> found = codes(luminance(enlarged(page.getSubimage(x, y, width, height), scale)));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static BufferedImage enlarged(BufferedImage part, int scale) {
        int width = part.getWidth() * scale;
        int height = part.getHeight() * scale;
        BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = large.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(part, 0, 0, width, height, null);
        pen.dispose();
        return large;
    }

    private static LuminanceSource luminance(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        return new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
    }

    private static List<String> codes(LuminanceSource picture) {
        for (Function<LuminanceSource, Binarizer> binarizer : BINARIZERS) {
            List<String> ours = codes(new BinaryBitmap(binarizer.apply(picture)));
            if (!ours.isEmpty()) {
                return ours;
            }
        }
        return List.of();
    }

    private static List<String> codes(BinaryBitmap picture) {
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(picture, HINTS))
                    .map(Result::getText)
                    .filter(SheetSeal::isOne)
                    .toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}
