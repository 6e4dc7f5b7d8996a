package jp.madoguchi.protocol;

/** How a document arrives. */
public enum DocumentForm {
    /** Signed data that the kiosk composes. */
    SIGNED_DATA,
    /** A finished PDF, passed through. */
    FINISHED_PDF
}
