package jp.madoguchi.session.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.font.CertificateFonts;

/** The composer with its font, read once for all tests. */
final class IpamjMincho {
    static final CertificateComposer COMPOSER = CertificateComposer.withFonts(installed());

    private IpamjMincho() {}

    private static CertificateFonts installed() {
        try {
            return CertificateFonts.installed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
