package jp.madoguchi.print.bench;

import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.sample.SealKeys;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Samples;

/** Ours: both sides with pantograph, tags, seal image and the code by which it can be checked. */
final class MadoguchiLibrary implements Library {
    private final CertificateComposer composer = IpamjMincho.COMPOSER;
    private final CertificateDocument document = Samples.household();
    private final Seals seals;

    /** The seals are the centre's work, and so is the time that they take. */
    MadoguchiLibrary() throws UnprintableException {
        seals = SealKeys.of(document.attestation().municipalityCode()).key().seal(composer.statements(document));
    }

    @Override
    public byte[] compose() throws Exception {
        try (ComposedCertificate composed = composer.compose(document, seals)) {
            return composed.sheets().get(0).pdf().clone();
        }
    }
}
