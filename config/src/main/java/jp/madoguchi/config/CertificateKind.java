package jp.madoguchi.config;

/** A kind of certificate that a municipality may serve; the names are those of the centre's wire. */
public enum CertificateKind {
    /** 住民票の写し. */
    RESIDENCE_CERTIFICATE
}
