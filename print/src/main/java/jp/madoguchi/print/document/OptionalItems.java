package jp.madoguchi.print.document;

/**
 * The items that the resident chose to have on the copy. What was not chosen is printed as ＊＊省略＊＊ for everybody and must not be
 * in the data at all; what was chosen but does not exist for a person is printed as ＊＊＊. So an empty item of a {@link Resident}
 * means "there is none", and only this record means "left out".
 *
 * @param relationship head of household and relationship to him or her (世帯主・続柄), which every resident has
 * @param domicile registered domicile and head of the family register (本籍・筆頭者); of a foreign resident nationality and the items of
 *     Article 30-45 (国籍・地域, 在留資格 and so on), which the law leaves out by default as well
 * @param individualNumber 個人番号
 * @param residentRecordCode 住民票コード
 */
public record OptionalItems(
        boolean relationship, boolean domicile, boolean individualNumber, boolean residentRecordCode) {

    /** Nothing but what the law always puts on a copy: the default. */
    public static OptionalItems none() {
        return new OptionalItems(false, false, false, false);
    }
}
