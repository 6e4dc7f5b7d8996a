package jp.madoguchi.print.document;

import jp.madoguchi.config.CertificateKind;

/** What a kind of certificate is called on paper. */
public final class KindTitles {
    private KindTitles() {}

    /** In Japanese. */
    public static String of(CertificateKind kind) {
        return switch (kind) {
            case RESIDENCE_CERTIFICATE -> "住民票の写し";
            case RESIDENCE_RECORD_ITEMS_CERTIFICATE -> "住民票記載事項証明書";
            case SEAL_REGISTRATION_CERTIFICATE -> "印鑑登録証明書";
            case INCOME_AND_TAX_CERTIFICATE -> "所得・課税証明書";
            case FAMILY_REGISTER_FULL_CERTIFICATE -> "戸籍全部事項証明書";
            case FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE -> "戸籍個人事項証明書";
            case FAMILY_REGISTER_APPENDIX_CERTIFICATE -> "戸籍の附票の写し";
        };
    }
}
