package jp.madoguchi.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The fingerprint of each page of a PDF: SHA-256 of its decoded content streams, joined by one line feed. */
public final class PageHashes {

    private PageHashes() {}

    /**
     * In the order of the pages.
     *
     * @throws IOException when it is no readable PDF, or an encrypted one
     */
    public static List<byte[]> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw new IOException("encrypted");
            }
            List<byte[]> hashes = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                hashes.add(Sha256.of(contents(page)));
            }
            return hashes;
        }
    }

    private static byte[] contents(PDPage page) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            try (InputStream decoded = streams.next().createInputStream()) {
                decoded.transferTo(joined);
            }
            if (streams.hasNext()) {
                joined.write('\n');
            }
        }
        return joined.toByteArray();
    }
}
