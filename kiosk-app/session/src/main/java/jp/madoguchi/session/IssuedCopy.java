package jp.madoguchi.session;

import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.VerifiedDocument;

/** One copy of one certificate: what was signed, and the sheets made of exactly that. Holds personal data until closed. */
public record IssuedCopy(Quote quote, VerifiedDocument document, ComposedCertificate pages) implements AutoCloseable {
    @Override
    public void close() {
        pages.close();
        document.close();
    }

    @Override
    public String toString() {
        return "IssuedCopy[" + document.issueId() + "]";
    }
}
