package jp.madoguchi.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the municipality of the package serves what: hours, weekdays, holidays and days without service. */
class OpeningTest {
    private static final ClosedDays TURN_OF_THE_YEAR = new ClosedDays(
            List.of(new ClosedDays.Span(MonthDay.of(12, 29), MonthDay.of(1, 3))), List.of(LocalDate.of(2027, 2, 7)));

    private final Municipalities municipalities;
    private final Municipality city;

    OpeningTest() throws ConfigurationException {
        municipalities = Municipalities.load(Path.of(System.getProperty("madoguchi.root"), "config"));
        city = municipalities.find("999999").orElseThrow();
    }

    /** On the clock of Tokyo: a Friday, the Saturday and Sunday after it, two holidays, and around the turn of the year. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T12:00, OPEN, OPEN",
        "2026-11-20T17:00, OPEN, OUTSIDE_HOURS",
        "2026-11-20T23:00, OUTSIDE_HOURS, OUTSIDE_HOURS",
        "2026-11-21T12:00, OPEN, OUTSIDE_HOURS",
        "2026-11-22T12:00, OPEN, OUTSIDE_HOURS",
        "2026-11-23T12:00, OPEN, OUTSIDE_HOURS",
        "2027-03-22T12:00, OPEN, OUTSIDE_HOURS",
        "2026-12-28T12:00, OPEN, OPEN",
        "2026-12-29T12:00, CLOSED_TODAY, CLOSED_TODAY",
        "2027-01-03T12:00, CLOSED_TODAY, CLOSED_TODAY",
        "2027-01-04T12:00, OPEN, OPEN"
    })
    void residenceRecordsAreServedDailyAndFamilyRegistersOnWeekdays(
            String tokyo, Opening residence, Opening familyRegister) {
        Instant now = Instant.parse(tokyo + ":00+09:00");
        assertEquals(residence, opening(CertificateKind.RESIDENCE_CERTIFICATE, now));
        assertEquals(familyRegister, opening(CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE, now));
    }

    private Opening opening(CertificateKind kind, Instant now) {
        return municipalities.opening(city, city.offer(kind).orElseThrow(), now);
    }

    @Test
    void theDayIsThatOfTokyo() {
        Instant stillSundayInLondon = LocalDate.of(2026, 11, 15).atTime(23, 30).toInstant(ZoneOffset.UTC);
        assertEquals(
                Opening.OUTSIDE_HOURS, opening(CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE, stillSundayInLondon));
        Instant mondayMorning = stillSundayInLondon.plusSeconds(3600);
        assertEquals(Opening.OPEN, opening(CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE, mondayMorning));
    }

    @Test
    void aSpanOfDaysMayCrossTheTurnOfTheYear() {
        Stream.of("2026-12-29", "2026-12-31", "2027-01-01", "2027-01-03", "2027-02-07")
                .map(LocalDate::parse)
                .forEach(day -> assertTrue(TURN_OF_THE_YEAR.include(day), day.toString()));
        Stream.of("2026-12-28", "2027-01-04", "2028-02-07", "2027-06-30")
                .map(LocalDate::parse)
                .forEach(day -> assertFalse(TURN_OF_THE_YEAR.include(day), day.toString()));
    }
}
