package jp.madoguchi.protocol;

/**
 * What the resident chose to have shown. All five always travel; the sensitive ones begin as off.
 *
 * @param relationship head of household and relationship (世帯主・続柄)
 * @param domicile registered domicile and head of the family register (本籍・筆頭者)
 * @param individualNumber My Number (個人番号)
 * @param residentRecordCode 住民票コード
 */
public record CertificateOptions(
        Scope scope, boolean relationship, boolean domicile, boolean individualNumber, boolean residentRecordCode) {

    /** Whom the certificate names. */
    public enum Scope {
        /** 世帯連記式: everybody of the household. */
        HOUSEHOLD,
        /** 個人票: the resident alone. */
        INDIVIDUAL
    }

    /** Everything that may be left out is left out. */
    public static CertificateOptions plain(Scope scope) {
        return new CertificateOptions(scope, false, false, false, false);
    }
}
