package jp.madoguchi.session;

import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.CertificateOptions;

/** One copy of one certificate, as the resident wants it. */
public record OrderLine(CertificateKind kind, CertificateOptions options) {
    public OrderLine {
        if (!options.fit(kind)) {
            throw new IllegalArgumentException("options that can't be chosen for " + kind);
        }
    }
}
