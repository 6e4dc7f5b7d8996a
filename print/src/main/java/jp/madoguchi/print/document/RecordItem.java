package jp.madoguchi.print.document;

/** What a 住民票記載事項証明書 may state besides name, birth date, sex and address. */
public enum RecordItem {
    /** 振り仮名. */
    FURIGANA,
    /** 旧氏. */
    FORMER_SURNAME,
    /** 通称. */
    ALIAS,
    /** 世帯主・続柄. */
    RELATIONSHIP,
    /** 本籍・筆頭者; of a foreign resident nationality and the items of Article 30-45. */
    DOMICILE,
    /** 住民となった年月日. */
    RESIDENT_SINCE,
    /** 住所を定めた年月日. */
    ADDRESS_SINCE,
    /** 転入前住所. */
    ADDRESS_BEFORE_MOVING_IN,
    /** 個人番号. */
    INDIVIDUAL_NUMBER,
    /** 住民票コード. */
    RESIDENT_RECORD_CODE
}
