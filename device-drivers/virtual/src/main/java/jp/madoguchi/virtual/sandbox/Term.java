package jp.madoguchi.virtual.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.config.Persona.Validity;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x509.Time;

/** From when to when a certificate is valid. */
record Term(Instant from, Instant until) {
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final int YEARS = 5;
    private static final int YEARS_OF_THE_NEXT_CARD = 10;
    /** Renewal begins three months before the end; these days keep away from both borders. */
    private static final int RENEWAL_SOONEST = 10;

    private static final int RENEWAL_LATEST = 80;
    private static final int CARD_ENDS_IN = 45;
    private static final int ISSUED_BEFORE = 400;
    private static final int YEAR_OF_GENERALIZED_TIME = 2050;

    /** A certificate of a persona: it runs to the fifth birthday after issue, or to the end of the card. */
    static Term of(Validity validity, LocalDate born, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(TOKYO));
        return switch (validity) {
            case EXPIRED -> issued(today.minusYears(YEARS + 1), born, YEARS);
            case IN_RENEWAL -> inRenewal(today, born);
            default -> issued(today.minusDays(ISSUED_BEFORE), born, YEARS);
        };
    }

    /** A valid certificate on the next kind of card, which is to run ten years (press). */
    static Term ofTheNextCard(LocalDate born, Clock clock) {
        return issued(LocalDate.now(clock.withZone(TOKYO)).minusDays(ISSUED_BEFORE), born, YEARS_OF_THE_NEXT_CARD);
    }

    /** The same certificate for somebody whose card ends on this day, when that is sooner. */
    Term untilAtMost(LocalDate last) {
        Instant end = endOf(last);
        return end.isBefore(until) ? new Term(from, end) : this;
    }

    static Term years(int before, int after, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(TOKYO));
        return days(today.minusYears(before), today.plusYears(after));
    }

    static Time asn1(Instant instant) {
        String text = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(instant);
        boolean late = instant.atZone(ZoneOffset.UTC).getYear() >= YEAR_OF_GENERALIZED_TIME;
        return new Time(late ? new DERGeneralizedTime(text) : new DERUTCTime(text.substring(2)));
    }

    private static Term issued(LocalDate issue, LocalDate born, int years) {
        LocalDate first = birthdayAfter(issue, born);
        return days(issue, birthdayIn(first.getYear() + years - 1, born));
    }

    private static Term inRenewal(LocalDate today, LocalDate born) {
        LocalDate birthday = birthdayAfter(today, born);
        long days = ChronoUnit.DAYS.between(today, birthday);
        if (days >= RENEWAL_SOONEST && days <= RENEWAL_LATEST) {
            return days(birthday.minusYears(YEARS), birthday);
        }
        LocalDate endOfCard = today.plusDays(CARD_ENDS_IN);
        return days(endOfCard.minusYears(YEARS), endOfCard);
    }

    private static LocalDate birthdayAfter(LocalDate day, LocalDate born) {
        LocalDate thisYear = birthdayIn(day.getYear(), born);
        return thisYear.isAfter(day) ? thisYear : birthdayIn(day.getYear() + 1, born);
    }

    private static LocalDate birthdayIn(int year, LocalDate born) {
        return born.withYear(year);
    }

    private static Term days(LocalDate first, LocalDate last) {
        return new Term(first.atStartOfDay(TOKYO).toInstant(), endOf(last));
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(TOKYO).toInstant();
    }
}
