package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Nationality and right to stay of a foreign resident (住民基本台帳法 第30条の45). An empty item does not exist for the person: special
 * permanent residents have neither status nor period.
 *
 * @param nationality country or region (国籍・地域)
 * @param status status of residence (在留資格)
 * @param period period of stay (在留期間) in the card's words, such as ３年
 * @param expires last day of the period (在留期間の満了の日)
 * @param cardNumber number of the residence card or special permanent resident certificate (在留カード等の番号): two letters, eight digits, two
 *     letters
 */
public record Stay(
        String nationality,
        Category category,
        Optional<String> status,
        Optional<String> period,
        Optional<LocalDate> expires,
        Optional<String> cardNumber) {

    private static final Pattern CARD_NUMBER = Pattern.compile("[A-Z]{2}[0-9]{8}[A-Z]{2}");

    public Stay {
        Field.text("nationality", nationality, 60);
        Field.text("status", status, 60);
        Field.text("period", period, 20);
        Field.date("expires", expires);
        Field.matching("cardNumber", cardNumber, CARD_NUMBER);
    }

    /** Nobody becomes a resident after the stay has ended; a stay that ended since may still be extended. */
    void checkEnd(String field, LocalDate residentSince) {
        Field.rule(field, expires.stream().noneMatch(residentSince::isAfter), "before the day of becoming a resident");
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

        /** As the register writes it. */
        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "Stay[***]";
    }
}
