package jp.madoguchi.print.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.font.CertificateFonts;

/** The font, read once for all tests. */
public final class IpamjMincho {
    public static final Path FILE = Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf");
    /** A second font, of the package fonts-hanazono: it has characters that IPAmj Mincho lacks. */
    public static final Path HANAZONO = Path.of("/usr/share/fonts/truetype/hanazono/HanaMinA.ttf");

    public static final CertificateFonts FONTS = installed();
    public static final CertificateComposer COMPOSER = CertificateComposer.withFonts(FONTS);

    private IpamjMincho() {}

    private static CertificateFonts installed() {
        try {
            return CertificateFonts.load(List.of(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
