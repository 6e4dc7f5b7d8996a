package jp.madoguchi.session.twin;

import java.nio.ByteBuffer;
import java.util.List;
import jp.madoguchi.print.AlteredPdfException;
import jp.madoguchi.print.FinishedPdf;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.DocumentBinding;
import jp.madoguchi.protocol.MaskedName;
import jp.madoguchi.protocol.Sha256;

/** What a municipality signs for a finished PDF. */
@FunctionalInterface
public interface Bindery {
    DocumentBinding.FinishedPdf signFor(byte[] pdf, MaskedName applicant);

    /** Just what is there. */
    static DocumentBinding.FinishedPdf honest(byte[] pdf, MaskedName applicant) {
        List<Sha256> pages = pages(pdf);
        return new DocumentBinding.FinishedPdf(Sha256.of(pdf), pages.size(), pages, applicant, true);
    }

    /** Of a municipality whose own system makes its PDFs: they bear no code. */
    static DocumentBinding.FinishedPdf withoutCodes(byte[] pdf, MaskedName applicant) {
        List<Sha256> pages = pages(pdf);
        return new DocumentBinding.FinishedPdf(Sha256.of(pdf), pages.size(), pages, applicant, false);
    }

    /** The file of this document, but the pages of that one. */
    static Bindery withPagesOf(byte[] other) {
        List<Sha256> pages = pages(other);
        return (pdf, applicant) ->
                new DocumentBinding.FinishedPdf(Sha256.of(pdf), pages.size(), pages, applicant, true);
    }

    private static List<Sha256> pages(byte[] pdf) {
        try {
            return FinishedPdf.of(pdf).pageSha256().stream().map(Bindery::hash).toList();
        } catch (AlteredPdfException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Sha256 hash(ByteBuffer hash) {
        byte[] bytes = new byte[hash.remaining()];
        hash.duplicate().get(bytes);
        return new Sha256(Bytes.of(bytes));
    }
}
