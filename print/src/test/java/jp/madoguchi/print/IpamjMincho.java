package jp.madoguchi.print;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The font, read once for all tests. */
final class IpamjMincho {
    static final CertificateFonts FONTS = installed();
    static final CertificateComposer COMPOSER = CertificateComposer.withFonts(FONTS);

    private IpamjMincho() {}

    private static CertificateFonts installed() {
        try {
            return CertificateFonts.installed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
