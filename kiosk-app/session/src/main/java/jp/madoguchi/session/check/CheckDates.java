package jp.madoguchi.session.check;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.print.era.EraYear;
import jp.madoguchi.session.screen.Text;

/** Days and terms as texts: the catalogue decides on their order and on whether the era is told. */
final class CheckDates {
    private CheckDates() {}

    static Text day(LocalDate day) {
        EraYear counted = EraYear.of(day);
        return Text.of(
                "check.day", counted.era(), counted.year(), day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** From today to the last day; years and months, and for less than a month days. */
    static Text left(LocalDate today, LocalDate until) {
        Period left = Period.between(today, until);
        if (left.isNegative()) {
            return Text.of("check.left.none");
        }
        if (left.toTotalMonths() == 0) {
            return Text.of("check.left.days", ChronoUnit.DAYS.between(today, until));
        }
        return left.getYears() == 0
                ? Text.of("check.left.months", left.getMonths())
                : Text.of("check.left.years", left.getYears(), left.getMonths());
    }

    /** The day from which the certificate that the card shows freely can be renewed. */
    static Text renewal(CardCase card) {
        return day(card.certificate(JpkiKey.USER_AUTHENTICATION).orElseThrow().renewableFrom());
    }
}
