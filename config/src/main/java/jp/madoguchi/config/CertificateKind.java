package jp.madoguchi.config;

/** A kind of certificate that a municipality may serve; the names are those of the centre's wire. */
public enum CertificateKind {
    /** 住民票の写し. */
    RESIDENCE_CERTIFICATE,
    /** 住民票記載事項証明書. */
    RESIDENCE_RECORD_ITEMS_CERTIFICATE,
    /** 印鑑登録証明書. */
    SEAL_REGISTRATION_CERTIFICATE,
    /** 所得・課税証明書. */
    INCOME_AND_TAX_CERTIFICATE,
    /** 戸籍全部事項証明書, from the municipality of the registered domicile. */
    FAMILY_REGISTER_FULL_CERTIFICATE,
    /** 戸籍個人事項証明書, from the municipality of the registered domicile. */
    FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE,
    /** 戸籍の附票の写し, from the municipality of the registered domicile. */
    FAMILY_REGISTER_APPENDIX_CERTIFICATE
}
