package jp.madoguchi.print.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import jp.madoguchi.print.document.SealImage;
import jp.madoguchi.print.document.UnreadableSealException;

/** Decodes a seal's picture in memory. */
public final class SealPicture {

    private SealPicture() {}

    public static BufferedImage decode(SealImage seal) throws UnreadableSealException {
        // Given a plain stream, ImageIO would cache it in a temporary file, and the seal must not touch the disk.
        try {
            BufferedImage picture = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(seal.png())));
            if (picture != null) {
                return picture;
            }
        } catch (IOException | RuntimeException e) {
            // The JDK's PNG reader answers some broken files with unchecked exceptions; none of them is of use to
            // anybody.
            throw new UnreadableSealException();
        }
        throw new UnreadableSealException();
    }
}
