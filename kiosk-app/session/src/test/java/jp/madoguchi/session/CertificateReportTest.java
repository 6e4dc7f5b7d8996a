package jp.madoguchi.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.session.CertificateReport.End;
import jp.madoguchi.session.CertificateReport.Issuer;
import jp.madoguchi.session.CertificateReport.Revocation;
import jp.madoguchi.session.twin.Cards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateReportTest {
    /** In the sandbox she is born on 17 February 1975, and got her card on 16 October 2025. */
    private static CertificateReport adult(Optional<LocalDate> born) {
        return CertificateReport.of(
                Cards.certificate("adult").x509(), born, Issuer.NOT_CHECKED, Revocation.NOT_CHECKED);
    }

    @Test
    void theDaysAreThoseOfJapanWhereItIsLaterThanInGreenwich() {
        CertificateReport report = adult(Optional.empty());
        assertEquals(LocalDate.of(2025, 10, 16), report.from());
        assertEquals(LocalDate.of(2030, 2, 17), report.until());
    }

    @Test
    void withoutABirthdayATermOfBetweenFourAndFiveYearsFitsTheFifthBirthday() {
        assertEquals(End.FITS_FIFTH_BIRTHDAY, adult(Optional.empty()).end());
    }

    @Test
    void withABirthdayTheEndIsKnownToBeTheFifth() {
        assertEquals(
                End.FIFTH_BIRTHDAY,
                adult(Optional.of(LocalDate.of(1975, 2, 17))).end());
    }

    @Test
    void anEndOnAnotherDayThanTheBirthdayIsNotCalledOne() {
        assertEquals(
                End.FITS_FIFTH_BIRTHDAY,
                adult(Optional.of(LocalDate.of(1975, 2, 18))).end());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-16, 2030-02-17, true",
        "2025-10-16, 2029-02-17, false",
        "2025-02-17, 2030-02-17, true",
        "2025-02-16, 2029-02-17, true",
        "2025-02-18, 2030-02-17, true"
    })
    void theFirstBirthdayIsTheOneAfterTheDayOfIssue(LocalDate issued, LocalDate until, boolean fifth) {
        assertEquals(fifth, Birthday.isThe(5, LocalDate.of(1975, 2, 17), issued, until));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27, false", "2026-02-28, true", "2026-03-01, true", "2026-03-02, false"})
    void somebodyBornOnALeapDayHasEitherNeighbourForABirthday(LocalDate until, boolean fifth) {
        assertEquals(fifth, Birthday.isThe(5, LocalDate.of(2000, 2, 29), LocalDate.of(2021, 6, 1), until));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-17, 2026-02-17, SHORTENED",
        "2022-02-17, 2026-02-18, FITS_FIFTH_BIRTHDAY",
        "2022-02-17, 2027-02-17, FITS_FIFTH_BIRTHDAY",
        "2022-02-17, 2027-02-18, FITS_SIXTH_BIRTHDAY",
        "2022-02-17, 2028-02-17, FITS_SIXTH_BIRTHDAY",
        "2022-02-17, 2028-02-18, LONGER"
    })
    void withoutABirthdayTheYearAfterIssueTellsWhichBirthdayATermFits(LocalDate from, LocalDate until, End end) {
        assertEquals(end, CertificateReport.end(CardGeneration.CURRENT, Optional.empty(), from, until));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-01, 2027-02-17, FIFTH_BIRTHDAY",
        "2022-04-01, 2028-02-17, SIXTH_BIRTHDAY",
        "2022-04-01, 2029-02-17, LONGER",
        "2022-04-01, 2025-02-17, SHORTENED"
    })
    void anEndOnTheSixthBirthdayIsThatOfACertificateRenewedBeforeItsEnd(LocalDate from, LocalDate until, End end) {
        var born = Optional.of(LocalDate.of(1975, 2, 17));
        assertEquals(end, CertificateReport.end(CardGeneration.CURRENT, born, from, until));
    }

    @Test
    void theNextCardCountsItsOwnBirthdays() {
        LocalDate from = LocalDate.of(2029, 4, 1);
        var born = Optional.of(LocalDate.of(1975, 2, 17));
        assertEquals(
                End.FIFTH_BIRTHDAY, CertificateReport.end(CardGeneration.NEXT, born, from, LocalDate.of(2039, 2, 17)));
        assertEquals(End.SHORTENED, CertificateReport.end(CardGeneration.NEXT, born, from, LocalDate.of(2034, 2, 17)));
    }

    /** The first two are the examples of 練馬区. */
    @ParameterizedTest
    @CsvSource({"2023-07-07, 2023-04-08", "2023-05-28, 2023-03-01", "2023-05-30, 2023-03-01", "2030-02-17, 2029-11-18"})
    void renewalOpensOnTheDayFromWhichLessThanThreeMonthsAreLeft(LocalDate until, LocalDate first) {
        assertEquals(first, CardGeneration.CURRENT.renewableFrom(until));
    }

    @Test
    void renewalOfTheNextCardOpensAYearBefore() {
        assertEquals(LocalDate.of(2029, 2, 18), CardGeneration.NEXT.renewableFrom(LocalDate.of(2030, 2, 17)));
    }

    @Test
    void theLastDayIsADayOfUse() {
        CertificateReport report = adult(Optional.empty());
        assertFalse(report.hasEnded(LocalDate.of(2030, 2, 17)));
        assertTrue(report.isInRenewal(LocalDate.of(2030, 2, 17)));
        assertTrue(report.hasEnded(LocalDate.of(2030, 2, 18)));
        assertFalse(report.isInRenewal(LocalDate.of(2030, 2, 18)));
        assertFalse(report.isInRenewal(LocalDate.of(2029, 11, 17)));
    }
}
