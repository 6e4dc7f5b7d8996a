package jp.madoguchi.virtual.receipt;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * One piece of paper that was cut off.
 *
 * @param said what stands on it from top to bottom: texts as they are (▓ for dots drawn in the line), and in brackets
 *     what else was printed, such as {@code [qr ABC]} and {@code [cut]}
 * @param image as it looks
 */
public record Slip(List<String> said, BufferedImage image) {
    public Slip {
        said = List.copyOf(said);
    }

    /** All of it as lines. */
    public String text() {
        return String.join("\n", said);
    }

    void writeTo(Path png) throws IOException {
        ImageIO.write(image, "png", png.toFile());
    }

    @Override
    public String toString() {
        return text();
    }
}
