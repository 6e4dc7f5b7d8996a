package jp.madoguchi.print.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Whether a viewer's window would bear the title of the certificate: both that a PDF has are the same. */
final class OwnTitle {
    private static final Pattern TITLE =
            Pattern.compile("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">([^<]*)</rdf:li>");
    private static final Pattern ANY_TITLE = Pattern.compile("title>", Pattern.CASE_INSENSITIVE);

    private OwnTitle() {}

    static boolean isRight(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return false;
        }
        String xmp;
        try (InputStream in = metadata.createInputStream()) {
            xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher title = TITLE.matcher(xmp);
        return ANY_TITLE.matcher(xmp).results().count() == 2
                && title.find()
                && title.group(1).equals(document.getDocumentInformation().getTitle());
    }
}
