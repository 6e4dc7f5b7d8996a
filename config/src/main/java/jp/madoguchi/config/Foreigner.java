package jp.madoguchi.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the register for a foreign resident (住民基本台帳法 30条の45).
 *
 * @param category which of the other items there are
 * @param status 在留資格
 * @param period 在留期間, or that of the permission of those who have no status
 * @param periodEnds its last day; a permanent resident has none
 * @param residenceCardNumber that of the residence card, or of the special permanent resident certificate
 * @param kanjiName the name in kanji, where it is registered beside the one in Latin letters
 * @param alias 通称
 * @param aliasNotes 通称の記載及び削除に関する事項, a line each
 */
public record Foreigner(
        String nationality,
        Category category,
        Optional<String> status,
        Optional<String> period,
        Optional<LocalDate> periodEnds,
        Optional<String> residenceCardNumber,
        Optional<String> kanjiName,
        Optional<String> alias,
        Optional<List<String>> aliasNotes) {

    /** Standing of a foreign resident, and what the law has recorded for it. */
    public enum Category {
        /** 中長期在留者. */
        MID_TO_LONG_TERM(true, true, true),
        /** 特別永住者. */
        SPECIAL_PERMANENT(false, false, true),
        /** 一時庇護許可者. */
        TEMPORARY_REFUGE(false, true, false),
        /** 仮滞在許可者. */
        PROVISIONAL_STAY(false, true, false),
        /** 出生による経過滞在者. */
        TRANSITIONAL_BY_BIRTH(false, false, false),
        /** 国籍喪失による経過滞在者. */
        TRANSITIONAL_BY_LOSS_OF_NATIONALITY(false, false, false);

        private final boolean status;
        private final boolean period;
        private final boolean card;

        Category(boolean status, boolean period, boolean card) {
            this.status = status;
            this.period = period;
            this.card = card;
        }
    }

    public Foreigner {
        goes(category, "status", status, category.status);
        goes(category, "period", period, category.period);
        goes(category, "residenceCardNumber", residenceCardNumber, category.card);
        if (periodEnds.isPresent() && period.isEmpty()) {
            throw new IllegalArgumentException("periodEnds without a period");
        }
    }

    private static void goes(Category category, String item, Optional<String> value, boolean wanted) {
        if (value.isPresent() != wanted) {
            throw new IllegalArgumentException(item + (wanted ? " is missing for " : " does not go with ") + category);
        }
    }

    @Override
    public String toString() {
        return "Foreigner[***]";
    }
}
