package jp.madoguchi.print.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import jp.madoguchi.print.document.SealImage;
import jp.madoguchi.print.document.UnreadableSealException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The picture of a seal, decoded in memory. */
public final class SealPicture {
    /** The greatest number of two bits. */
    private static final int STEPS = 3;

    private final BufferedImage picture;
    private final Optional<Inked> inked;

    /** One colour, compressed, and how much of it there is everywhere: in steps, up to the most. */
    private record Inked(DeflatedContent colour, DeflatedContent steps, int most) {}

    private SealPicture(BufferedImage picture) {
        this.picture = picture;
        int[] pixels = pixels();
        this.inked = onlyColour(pixels).map(colour -> inked(colour, pixels));
    }

    /**
     * Decodes the mayor's seal.
     *
     * @throws UnreadableSealException when it cannot be decoded
     */
    public static SealPicture decode(SealImage seal) throws UnreadableSealException {
        return decode("attestation.seal", seal);
    }

    /** The same of a person's seal. */
    static SealPicture decodeImpression(SealImage impression) throws UnreadableSealException {
        return decode("impression.image", impression);
    }

    private static SealPicture decode(String field, SealImage seal) throws UnreadableSealException {
        // Given a plain stream, ImageIO would cache it in a temporary file, and the seal must not touch the disk.
        try {
            BufferedImage picture = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(seal.png())));
            if (picture != null) {
                return new SealPicture(picture);
            }
        } catch (IOException | RuntimeException e) {
            // The JDK's PNG reader answers some broken files with unchecked exceptions; none of them is of use to
            // anybody.
            throw new UnreadableSealException(field);
        }
        throw new UnreadableSealException(field);
    }

    int width() {
        return picture.getWidth();
    }

    /** The picture as a PDF has it; a seal is of one red, so its shape is all that costs room and time. */
    PDImageXObject write(PDDocument document) throws IOException {
        if (inked.isEmpty()) {
            return LosslessFactory.createFromImage(document, picture);
        }
        Inked one = inked.get();
        PDImageXObject seal = image(document, one.colour(), 1, 1, 8, PDDeviceRGB.INSTANCE);
        PDImageXObject mask =
                image(document, one.steps(), picture.getWidth(), picture.getHeight(), 2, PDDeviceGray.INSTANCE);
        mask.setDecode(new COSArray(List.of(COSInteger.ZERO, new COSFloat(one.most() / 255f))));
        seal.getCOSObject().setItem(COSName.SMASK, mask);
        return seal;
    }

    /** As {@link BufferedImage#getRGB}, which asks the palette anew for every channel of every pixel. */
    private int[] pixels() {
        int width = picture.getWidth();
        int height = picture.getHeight();
        if (!(picture.getColorModel() instanceof IndexColorModel colours)) {
            return picture.getRGB(0, 0, width, height, null, 0, width);
        }
        int[] palette = new int[colours.getMapSize()];
        colours.getRGBs(palette);
        int[] pixels = new int[width * height];
        byte[] numbers = new byte[width];
        for (int y = 0; y < height; y++) {
            picture.getRaster().getDataElements(0, y, width, 1, numbers);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = palette[numbers[x] & 0xFF];
            }
        }
        return pixels;
    }

    /** How much ink there is, in four steps up to the most: 400 pixels on 22 mm are finer than that can be seen. */
    private Inked inked(byte[] colour, int[] pixels) {
        int width = picture.getWidth();
        int most = mostInk(pixels);
        int[] stepOf = new int[0x100];
        Arrays.setAll(stepOf, ink -> (ink * STEPS + most / 2) / most);
        int stride = (width + 3) / 4;
        byte[] steps = new byte[stride * picture.getHeight()];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                int step = stepOf[pixels[y * width + x] >>> 24];
                steps[y * stride + x / 4] |= (byte) (step << (6 - 2 * (x % 4)));
            }
        }
        return new Inked(new DeflatedContent(colour), new DeflatedContent(steps), most);
    }

    private static int mostInk(int[] pixels) {
        int most = 1;
        for (int pixel : pixels) {
            most = Math.max(most, pixel >>> 24);
        }
        return most;
    }

    /** The colour of every pixel that shows; empty when there are several, or none. */
    private static Optional<byte[]> onlyColour(int[] pixels) {
        int colour = -1;
        for (int pixel : pixels) {
            int shown = pixel >>> 24 == 0 ? colour : pixel & 0xFFFFFF;
            if (colour >= 0 && shown != colour) {
                return Optional.empty();
            }
            colour = shown;
        }
        return colour < 0
                ? Optional.empty()
                : Optional.of(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour});
    }

    private static PDImageXObject image(
            PDDocument document, DeflatedContent samples, int width, int height, int bits, PDColorSpace space)
            throws IOException {
        return new PDImageXObject(document, samples.open(), COSName.FLATE_DECODE, width, height, bits, space);
    }
}
