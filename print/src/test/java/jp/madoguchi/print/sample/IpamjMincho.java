package jp.madoguchi.print.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.font.CertificateFonts;

/** The font, read once for all tests. */
public final class IpamjMincho {
    public static final CertificateFonts FONTS = installed();
    public static final CertificateComposer COMPOSER = CertificateComposer.withFonts(FONTS);

    private IpamjMincho() {}

    private static CertificateFonts installed() {
        try {
            return CertificateFonts.installed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
