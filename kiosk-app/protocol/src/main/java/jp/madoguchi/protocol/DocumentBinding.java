package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import jp.madoguchi.config.DocumentForm;

/** What the municipality's signature says about the bytes of a document, according to its form. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DocumentBinding.SignedData.class, name = "SIGNED_DATA"),
    @JsonSubTypes.Type(value = DocumentBinding.FinishedPdf.class, name = "FINISHED_PDF")
})
public sealed interface DocumentBinding {
    /** How the document arrives. */
    DocumentForm form();

    /** What the plaintext of the encrypted document says it is. */
    String contentType();

    /** Whether these are the bytes that were signed for. */
    boolean holds(byte[] document);

    /** The member that differs when {@link #holds} says no, as it is called on the wire. */
    String member();

    /** The kiosk composes the pages, and counts them itself. */
    record SignedData(Sha256 dataSha256) implements DocumentBinding {
        @Override
        public DocumentForm form() {
            return DocumentForm.SIGNED_DATA;
        }

        @Override
        public String contentType() {
            return "application/vnd.madoguchi.certificate+json";
        }

        @Override
        public boolean holds(byte[] document) {
            return startsWith(document, '{') && Sha256.of(document).equals(dataSha256);
        }

        @Override
        public String member() {
            return "dataSha256";
        }
    }

    /**
     * The kiosk prints the file as it came.
     *
     * @param pageSha256 one for each page: SHA-256 of its decoded content streams, joined by one line feed
     * @param applicantMasked whom it is about, which the kiosk asks before it prints; the text must name somebody masked like this
     * @param sheetsSealed whether every sheet bears the municipality's code, which the kiosk then reads and compares
     */
    record FinishedPdf(
            Sha256 docSha256, int pages, List<Sha256> pageSha256, MaskedName applicantMasked, boolean sheetsSealed)
            implements DocumentBinding {
        private static final int MOST_PAGES = 50;

        public FinishedPdf {
            pageSha256 = List.copyOf(pageSha256);
            if (pages < 1 || pages > MOST_PAGES || pages != pageSha256.size()) {
                throw new IllegalArgumentException("1 to " + MOST_PAGES + " pages, and a hash for each");
            }
        }

        @Override
        public DocumentForm form() {
            return DocumentForm.FINISHED_PDF;
        }

        @Override
        public String contentType() {
            return "application/pdf";
        }

        @Override
        public boolean holds(byte[] document) {
            return startsWith(document, '%') && Sha256.of(document).equals(docSha256);
        }

        @Override
        public String member() {
            return "docSha256";
        }
    }

    private static boolean startsWith(byte[] document, char first) {
        return document.length > 0 && document[0] == first;
    }
}
