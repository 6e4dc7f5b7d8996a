package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.CertificateKind.Choice;
import jp.madoguchi.config.DocumentForm;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.config.Opening;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.conversation.Capabilities;
import jp.madoguchi.session.conversation.ServedKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hours of the kiosk and those of a municipality, by the clock in Tokyo. */
class OpeningTimesTest {
    private static final ServiceHours KIOSK = new ServiceHours(LocalTime.of(6, 30), LocalTime.of(23, 0));
    private static final ServiceHours OFFICE =
            new ServiceHours(LocalTime.of(9, 0), LocalTime.of(17, 0), Optional.of(ServiceHours.Days.WEEKDAYS));

    private static final Optional<Set<Choice>> ONLY_THE_NUMBER = Optional.of(Set.of(Choice.INDIVIDUAL_NUMBER));

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T21:29:00Z, false, false",
        "2026-11-19T21:30:00Z, true, false",
        "2026-11-20T00:00:00Z, true, true",
        "2026-11-20T07:59:00Z, true, true",
        "2026-11-20T08:00:00Z, true, false",
        "2026-11-20T14:00:00Z, false, false",
        "2026-11-21T00:00:00Z, true, false",
        "2026-11-23T00:00:00Z, true, false"
    })
    void onlyWhatIsOpenCanBeBegun(Instant now, boolean kiosk, boolean office) {
        var town = new Municipality(
                "999999",
                Map.of(Language.JAPANESE, "架空市", Language.ENGLISH, "Kaku City"),
                new Municipality.Mayor("架空県架空市長", "見本　太郎"),
                Optional.empty(),
                Map.of(
                        CertificateKind.RESIDENCE_CERTIFICATE,
                        new Municipality.Offer(
                                Yen.ZERO,
                                OFFICE,
                                DocumentForm.SIGNED_DATA,
                                Optional.empty(),
                                ONLY_THE_NUMBER,
                                Optional.empty())));
        var times = new OpeningTimes(
                KIOSK,
                new Municipalities(List.of(town), Set.of(LocalDate.of(2026, 11, 23))),
                () -> true,
                () -> true,
                new Capabilities(true, false),
                Clock.fixed(now, ZoneOffset.UTC));
        assertEquals(kiosk, times.get().open());
        assertEquals(new Capabilities(true, false), times.get().capabilities());
        ServedKind residence = times.get().services().get(0).kinds().get(0);
        assertEquals(office ? Opening.OPEN : Opening.OUTSIDE_HOURS, residence.opening());
        assertFalse(residence.choices().contains(Choice.RESIDENT_RECORD_CODE), "not allowed here");
        assertTrue(residence.choices().contains(Choice.INDIVIDUAL_NUMBER), "allowed here");
        assertEquals(OFFICE, residence.hours());
    }
}
