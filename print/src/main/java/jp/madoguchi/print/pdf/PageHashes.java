package jp.madoguchi.print.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Iterator;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The fingerprint of a page of a PDF: SHA-256 of its decoded content streams, joined by one line feed. */
public final class PageHashes {

    private PageHashes() {}

    /**
     * Of one page, 32 bytes.
     *
     * @throws IOException when its content can't be read
     */
    public static byte[] of(PDPage page) throws IOException {
        MessageDigest digest = Sha256.begin();
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            try (InputStream decoded = streams.next().createInputStream()) {
                Sha256.add(digest, decoded);
            }
            if (streams.hasNext()) {
                digest.update((byte) '\n');
            }
        }
        return digest.digest();
    }
}
