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
    void withoutABirthdayATermOfMoreThanFourYearsFitsTheFifthBirthday() {
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
    @CsvSource({"2026-02-16, false", "2026-02-17, false", "2026-02-18, true"})
    void aTermOfFourYearsOrLessIsShortened(LocalDate until, boolean fits) {
        assertEquals(fits, CardGeneration.CURRENT.reachesLastBirthday(LocalDate.of(2022, 2, 17), until));
    }

    @Test
    void renewalOpensThreeMonthsBeforeTheEndAndForTheNextCardAYear() {
        LocalDate until = LocalDate.of(2030, 2, 17);
        assertEquals(LocalDate.of(2029, 11, 17), CardGeneration.CURRENT.renewableFrom(until));
        assertEquals(LocalDate.of(2029, 2, 17), CardGeneration.NEXT.renewableFrom(until));
    }

    @Test
    void theLastDayIsADayOfUse() {
        CertificateReport report = adult(Optional.empty());
        assertFalse(report.hasEnded(LocalDate.of(2030, 2, 17)));
        assertTrue(report.isInRenewal(LocalDate.of(2030, 2, 17)));
        assertTrue(report.hasEnded(LocalDate.of(2030, 2, 18)));
        assertFalse(report.isInRenewal(LocalDate.of(2030, 2, 18)));
        assertFalse(report.isInRenewal(LocalDate.of(2029, 11, 16)));
    }
}
