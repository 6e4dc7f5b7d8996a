package jp.madoguchi.print.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.madoguchi.print.pdf.PdfMetadata;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** The title in the window of a viewer, which has to be that of the certificate. */
final class OwnTitle {
    private OwnTitle() {}

    /** That of a PDF; empty unless both that it has are the same, and its metadata say nothing but ours. */
    static Optional<String> of(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return Optional.empty();
        }
        try (InputStream in = metadata.createInputStream()) {
            return PdfMetadata.titleOf(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .filter(title ->
                            title.equals(document.getDocumentInformation().getTitle()));
        }
    }
}
