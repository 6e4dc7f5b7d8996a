package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a foreign resident's entry holds instead of a registered domicile. An empty item does not exist for the person: special
 * permanent residents have neither status nor period.
 *
 * @param nationality country or region (国籍・地域)
 * @param category the kinds of Article 30-45 of the Basic Resident Registration Act
 * @param status status of residence (在留資格)
 * @param period period of stay (在留期間) in the card's words, such as 3年
 * @param expires last day of the period (在留期間の満了の日)
 * @param cardNumber number of the residence card or special permanent resident certificate (在留カード等の番号)
 * @param alias registered alias (通称), which cannot be left out once registered
 */
public record ForeignResident(
        String nationality,
        Category category,
        Optional<String> status,
        Optional<String> period,
        Optional<LocalDate> expires,
        Optional<String> cardNumber,
        Optional<String> alias) {

    public ForeignResident {
        Field.text("foreign.nationality", nationality, 40);
        Field.text("foreign.status", status, 40);
        Field.text("foreign.period", period, 12);
        Field.text("foreign.cardNumber", cardNumber, 16);
        Field.text("foreign.alias", alias, 60);
    }

    /** The person's standing under Article 30-45 (第30条の45に規定する区分). */
    public enum Category {
        MID_TO_LONG_TERM("中長期在留者"),
        SPECIAL_PERMANENT("特別永住者"),
        TEMPORARY_REFUGE("一時庇護許可者"),
        PROVISIONAL_STAY("仮滞在許可者"),
        TRANSITIONAL_BY_BIRTH("出生による経過滞在者"),
        TRANSITIONAL_BY_LOSS_OF_NATIONALITY("国籍喪失による経過滞在者");

        private final String label;

        Category(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "ForeignResident[***]";
    }
}
