package jp.madoguchi.print.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Bytes compressed for a PDF: once for what is the same in every document. */
final class DeflatedContent {
    private final byte[] bytes;

    DeflatedContent(byte[] content) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(content.length);
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.bytes = deflated.toByteArray();
    }

    DeflatedContent(PdfContent content) {
        this(content.bytes());
    }

    /** As it is, compressed. */
    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** A stream with this content in another document. */
    COSStream write(PDDocument document) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }
}
