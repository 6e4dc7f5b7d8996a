package jp.madoguchi.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaxYearsTest {
    private static final ServiceHours ALWAYS = new ServiceHours(LocalTime.MIN, LocalTime.MIN);

    private final TaxYears years = new TaxYears(3, MonthDay.of(6, 10));

    @Test
    void theNewestYearIsOnOfferFromItsDayInJune() {
        assertEquals(List.of(2026, 2025, 2024), years.on(LocalDate.of(2026, 6, 10)));
    }

    @Test
    void beforeThatDayTheNewestYearIsTheLastOne() {
        assertEquals(List.of(2025, 2024, 2023), years.on(LocalDate.of(2026, 6, 9)));
    }

    @Test
    void aKindWithoutAYearOffersNone() {
        assertEquals(
                List.of(),
                new Municipality.Offer(
                                Yen.ZERO,
                                ALWAYS,
                                DocumentForm.SIGNED_DATA,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .taxYears(LocalDate.EPOCH));
    }

    @Test
    void aTownCannotServeIncomeAndTaxWithoutSayingForWhichYears() {
        var offer = Map.of(
                CertificateKind.INCOME_AND_TAX_CERTIFICATE,
                new Municipality.Offer(
                        Yen.ZERO,
                        ALWAYS,
                        DocumentForm.SIGNED_DATA,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        var names = Map.of(Language.JAPANESE, "架空市", Language.ENGLISH, "Kaku City");
        var mayor = new Municipality.Mayor("架空県架空市長", "見本　太郎");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Municipality("999999", names, "かくうし", mayor, Optional.empty(), offer));
    }
}
