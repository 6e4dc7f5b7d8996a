package jp.madoguchi.centre.issue;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.List;
import jp.madoguchi.config.DocumentForm;
import jp.madoguchi.print.AlteredPdfException;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.FinishedPdf;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.seal.SealedDocument;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.print.seal.WrongSealException;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.DocumentBinding;
import jp.madoguchi.protocol.MaskedName;
import jp.madoguchi.protocol.Sha256;

/** Turns what a certificate says into the bytes that a kiosk gets, every sheet sealed: data to compose, or the finished PDF. */
@Singleton
final class DocumentMaker {
    private final MunicipalSeals seals;
    private final CertificateComposer composer;

    DocumentMaker(MunicipalSeals seals, CertificateComposer composer) {
        this.seals = seals;
        this.composer = composer;
    }

    /**
     * The bytes, and what is to be signed for about them.
     *
     * @throws AlteredPdfException when no kiosk would print the finished PDF, such as one of too many pages
     */
    PlainDocument make(CertificateDocument document, DocumentForm form)
            throws UnprintableException, AlteredPdfException {
        Seals sealed = seals.seal(composer.statements(document));
        return switch (form) {
            case SIGNED_DATA -> data(new SealedDocument(document, sealed));
            case FINISHED_PDF -> pdf(document, sealed);
        };
    }

    private static PlainDocument data(SealedDocument document) {
        byte[] data = document.write();
        return new PlainDocument(data, new DocumentBinding.SignedData(Sha256.of(data)));
    }

    private PlainDocument pdf(CertificateDocument document, Seals sealed)
            throws UnprintableException, AlteredPdfException {
        try {
            byte[] pdf = composer.composeFile(document, sealed);
            FinishedPdf hashes = FinishedPdf.of(pdf);
            List<Sha256> pages =
                    hashes.pageSha256().stream().map(DocumentMaker::hash).toList();
            return new PlainDocument(
                    pdf,
                    new DocumentBinding.FinishedPdf(
                            hash(hashes.docSha256()),
                            pages.size(),
                            pages,
                            MaskedName.of(document.applicantName()),
                            true));
        } catch (WrongSealException e) {
            throw new IllegalStateException("the seals of these very sheets say something else", e);
        }
    }

    private static Sha256 hash(ByteBuffer hash) {
        byte[] bytes = new byte[hash.remaining()];
        hash.duplicate().get(bytes);
        return new Sha256(Bytes.of(bytes));
    }
}
