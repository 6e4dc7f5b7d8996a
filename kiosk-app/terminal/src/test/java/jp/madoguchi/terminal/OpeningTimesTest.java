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
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.conversation.Capabilities;
import jp.madoguchi.session.conversation.ServedKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
        "2026-11-20T07:56:59Z, true, true",
        "2026-11-20T07:57:00Z, true, false",
        "2026-11-20T08:00:00Z, true, false",
        "2026-11-20T14:00:00Z, false, false",
        "2026-11-21T00:00:00Z, true, false",
        "2026-11-23T00:00:00Z, true, false"
    })
    void onlyWhatIsOpenUntilItsFeeIsToldCanBeBegun(Instant now, boolean kiosk, boolean office) {
        OpeningTimes times = at(now, KIOSK, List.of(town(Yen.ZERO)), true);
        assertEquals(kiosk, times.get().open());
        assertEquals(new Capabilities(true, false), times.get().capabilities());
        ServedKind residence = times.get().services().get(0).kinds().get(0);
        assertEquals(office ? Opening.OPEN : Opening.OUTSIDE_HOURS, residence.opening());
        assertFalse(residence.choices().contains(Choice.RESIDENT_RECORD_CODE), "not allowed here");
        assertTrue(residence.choices().contains(Choice.INDIVIDUAL_NUMBER), "allowed here");
        assertEquals(OFFICE, residence.hours());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T13:44:59Z,",
        "2026-11-22T13:45:00Z, 15",
        "2026-11-22T13:58:30Z, 2",
        "2026-11-22T13:59:59Z, 1",
        "2026-11-22T14:00:00Z,",
        "2026-11-22T03:00:00Z,"
    })
    void theLastQuarterOfAnHourIsToldByTheMinute(Instant now, @Nullable Integer minutes) {
        assertEquals(
                Optional.ofNullable(minutes),
                at(now, KIOSK, List.of(), true).get().minutesLeft());
    }

    @Test
    void whatNeverClosesIsNeverAboutTo() {
        Instant midnight = Instant.parse("2026-11-22T14:59:30Z");
        ServiceHours always = new ServiceHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        assertEquals(
                Optional.empty(), at(midnight, always, List.of(), true).get().minutesLeft());
    }

    @ParameterizedTest
    @CsvSource({"0, false, true", "0, true, true", "300, false, false", "300, true, true"})
    void onlyWhatIsFreeCanBeHadWhereMoneyIsNotTaken(int fee, boolean payment, boolean open) {
        Instant noon = Instant.parse("2026-11-20T03:00:00Z");
        var now = at(noon, KIOSK, List.of(town(new Yen(fee))), payment).get();
        assertEquals(open, now.services().get(0).kinds().get(0).payable());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T14:00:00Z, , true, true, closed until 06:30",
        "2026-11-20T12:00:00Z, , true, true, no municipality issues any at this hour",
        "2026-11-20T03:00:00Z, , true, false, fees can't be paid",
        "2026-11-20T03:00:00Z, , false, true, 'not printed: the printer is not ready, or the journal says printing-stopped'",
        "2026-11-20T03:00:00Z, CENTRE_UNREACHABLE, true, true, the centre does not answer",
        "2026-11-20T03:00:00Z, VERSION_REFUSED, true, true, the centre refuses this version",
        "2026-11-20T03:00:00Z, , true, true,"
    })
    void theOperatorIsToldWhyNoCertificateCanBeHad(
            Instant now, @Nullable FailureCode centre, boolean printer, boolean payment, @Nullable String why) {
        var times = new OpeningTimes(
                KIOSK,
                new Municipalities(List.of(town(new Yen(300))), Set.of()),
                () -> true,
                () -> Optional.ofNullable(centre),
                () -> printer,
                () -> payment,
                new Capabilities(true, false),
                Clock.fixed(now, ZoneOffset.UTC));
        assertEquals(Optional.ofNullable(why), times.whyNoCertificates());
    }

    private static Municipality town(Yen fee) {
        return new Municipality(
                "999999",
                Map.of(Language.JAPANESE, "架空市", Language.ENGLISH, "Kaku City"),
                "かくうし",
                new Municipality.Mayor("架空県架空市長", "見本　太郎"),
                Optional.empty(),
                Map.of(
                        CertificateKind.RESIDENCE_CERTIFICATE,
                        new Municipality.Offer(
                                fee,
                                OFFICE,
                                DocumentForm.SIGNED_DATA,
                                Optional.empty(),
                                ONLY_THE_NUMBER,
                                Optional.empty())));
    }

    private static OpeningTimes at(Instant now, ServiceHours hours, List<Municipality> towns, boolean payment) {
        return new OpeningTimes(
                hours,
                new Municipalities(towns, Set.of(LocalDate.of(2026, 11, 23))),
                () -> true,
                Optional::empty,
                () -> true,
                () -> payment,
                new Capabilities(true, false),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
