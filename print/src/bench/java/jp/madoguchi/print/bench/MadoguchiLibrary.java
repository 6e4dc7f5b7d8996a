package jp.madoguchi.print.bench;

import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Samples;

/** Ours: both sides with pantograph, tags and seal. */
final class MadoguchiLibrary implements Library {
    private final CertificateComposer composer = IpamjMincho.COMPOSER;

    @Override
    public byte[] compose() throws Exception {
        try (ComposedCertificate composed = composer.compose(Samples.household())) {
            return composed.sheets().get(0).pdf().clone();
        }
    }
}
