package jp.madoguchi.virtual.receipt;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
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

    /** Leaves it as a picture, and as text for who wants to search it. */
    void writeTo(Path directory, String name) throws IOException {
        Files.writeString(directory.resolve(name + ".txt"), text() + "\n");
        ImageIO.write(image, "png", directory.resolve(name + ".png").toFile());
    }

    @Override
    public String toString() {
        return text();
    }
}
