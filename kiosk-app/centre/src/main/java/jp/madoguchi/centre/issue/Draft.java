package jp.madoguchi.centre.issue;

import java.util.function.Function;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.protocol.Quote.RegistrationOfUse;

/**
 * A certificate that lacks nothing but its foot.
 *
 * @param municipality code of the one that holds what the certificate tells, and alone may issue it
 * @param use whether the resident may have it from there although they live elsewhere
 * @param content becomes the document with the attestation of one issue
 */
record Draft(String municipality, RegistrationOfUse use, Function<Attestation, CertificateDocument> content) {
    @Override
    public String toString() {
        return "Draft[***]";
    }
}
