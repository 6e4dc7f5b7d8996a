package jp.madoguchi.config;

/** A kind of certificate that a municipality may serve; the names are those of the centre's wire. */
public enum CertificateKind {
    /** 住民票の写し. */
    RESIDENCE_CERTIFICATE,
    /** 住民票記載事項証明書. */
    RESIDENCE_RECORD_ITEMS_CERTIFICATE,
    /** 印鑑登録証明書. */
    SEAL_REGISTRATION_CERTIFICATE
}
