package jp.madoguchi.print.document;

/** The bytes are not the signed data of a certificate. Its text names the place and never quotes the data. */
public final class CertificateDataException extends Exception {
    private static final long serialVersionUID = 1L;

    public CertificateDataException(String reason) {
        super("certificate data refused: " + reason);
    }
}
