package jp.madoguchi.print.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.madoguchi.print.pdf.PdfMetadata;
import jp.madoguchi.print.pdf.PdfMetadata.Description;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Title and day that a viewer shows in its window and as properties, which have to be those of the certificate. */
final class OwnDescription {
    private OwnDescription() {}

    /** That of a PDF; empty unless it says the same everywhere, and nothing but what ours say. */
    static Optional<Description> of(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return Optional.empty();
        }
        try (InputStream in = metadata.createInputStream()) {
            return PdfMetadata.of(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), document.getDocumentInformation());
        }
    }
}
