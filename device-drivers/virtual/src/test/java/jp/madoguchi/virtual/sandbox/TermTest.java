package jp.madoguchi.virtual.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jp.madoguchi.config.Persona.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
    @Test
    void aCertificateRunsToTheFifthBirthdayAfterIssueInJapan() {
        Term term = Term.of(Validity.VALID, LocalDate.of(1975, 2, 17), at("2026-12-01T00:00:00Z"));
        assertEquals(Instant.parse("2025-10-26T15:00:00Z"), term.from());
        assertEquals(Instant.parse("2030-02-17T14:59:59Z"), term.until());
    }

    @Test
    void aLeapDayIsKeptAsFarAsTheYearHasIt() {
        Term term = Term.of(Validity.VALID, LocalDate.of(1996, 2, 29), at("2026-12-01T00:00:00Z"));
        assertEquals(Instant.parse("2030-02-28T14:59:59Z"), term.until());
    }

    @Test
    void onTheNextCardItRunsToTheTenthBirthday() {
        Term term = Term.ofTheNextCard(LocalDate.of(2000, 8, 6), at("2026-12-01T00:00:00Z"));
        assertEquals(Instant.parse("2035-08-06T14:59:59Z"), term.until());
    }

    @Test
    void aStayThatEndsSoonerEndsTheCertificateAndALongerOneDoesNot() {
        Term term = Term.of(Validity.VALID, LocalDate.of(1975, 2, 17), at("2026-12-01T00:00:00Z"));
        assertEquals(term, term.untilAtMost(LocalDate.of(2031, 1, 1)));
        assertEquals(
                Instant.parse("2028-10-03T14:59:59Z"),
                term.untilAtMost(LocalDate.of(2028, 10, 3)).until());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2027-01-14", "2027-01-15", "2027-01-16", "2027-06-30", "2028-02-29"})
    void onAnyDayEachPersonaIsWhatItIsFor(String day) {
        Clock clock = at(day + "T03:00:00Z");
        LocalDate born = LocalDate.of(1979, 1, 15);
        Term renewal = Term.of(Validity.IN_RENEWAL, born, clock);
        assertTrue(renewal.until().isAfter(clock.instant().plus(Duration.ofDays(5))));
        assertTrue(renewal.until().isBefore(clock.instant().plus(Duration.ofDays(85))));
        assertTrue(Term.of(Validity.EXPIRED, born, clock).until().isBefore(clock.instant()));
        Term valid = Term.of(Validity.VALID, born, clock);
        assertTrue(valid.from().isBefore(clock.instant()));
        assertTrue(valid.until().isAfter(clock.instant().plus(Duration.ofDays(365))));
    }

    @ParameterizedTest
    @CsvSource({"1950-03-03,319500303", "1989-01-07,319890107", "1989-01-08,419890108", "2019-05-01,520190501"})
    void theDateOfBirthNamesTheEraButCountsGregorianYears(LocalDate born, String text) {
        assertEquals(text, SignatureNames.birth(born));
    }

    @Test
    void aKanjiVariantIsWrittenInItsStandardFormAndMarked() {
        String name = "\u6E21\u908A\uDB40\uDD0E\u3000\u4E00\u90CE";
        assertEquals("\u6E21\u908A\u3000\u4E00\u90CE", SignatureNames.withoutSelectors(name));
        assertEquals("01000", SignatureNames.substituted(name));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
