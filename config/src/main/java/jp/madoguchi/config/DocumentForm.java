package jp.madoguchi.config;

/** How a municipality delivers a certificate; the names are those of the centre's wire. */
public enum DocumentForm {
    /** Signed data that the kiosk composes. */
    SIGNED_DATA,
    /** A finished PDF that the kiosk passes through, byte for byte. */
    FINISHED_PDF
}
