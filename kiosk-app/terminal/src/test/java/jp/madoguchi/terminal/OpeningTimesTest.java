package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.DocumentForm;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.conversation.Capabilities;
import jp.madoguchi.session.conversation.ServedKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hours of the kiosk and those of a municipality, by the clock in Tokyo. */
class OpeningTimesTest {
    private static final ServiceHours KIOSK = new ServiceHours(LocalTime.of(6, 30), LocalTime.of(23, 0));
    private static final ServiceHours OFFICE = new ServiceHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T21:29:00Z, false, false",
        "2026-11-21T21:30:00Z, true, false",
        "2026-11-22T00:00:00Z, true, true",
        "2026-11-22T07:59:00Z, true, true",
        "2026-11-22T08:00:00Z, true, false",
        "2026-11-22T14:00:00Z, false, false"
    })
    void onlyWhatIsOpenCanBeBegun(Instant now, boolean kiosk, boolean office) {
        var town = new Municipality(
                "999999",
                Map.of(Language.JAPANESE, "架空市", Language.ENGLISH, "Kaku City"),
                new Municipality.Mayor("架空県架空市長", "見本　太郎"),
                Map.of(
                        CertificateKind.RESIDENCE_CERTIFICATE,
                        new Municipality.Offer(Yen.ZERO, OFFICE, DocumentForm.SIGNED_DATA, Optional.empty())));
        var times = new OpeningTimes(
                KIOSK,
                new Municipalities(List.of(town)),
                () -> true,
                () -> true,
                new Capabilities(true, false),
                Clock.fixed(now, ZoneOffset.UTC));
        assertEquals(kiosk, times.get().open());
        assertEquals(new Capabilities(true, false), times.get().capabilities());
        ServedKind residence = times.get().services().get(0).kinds().get(0);
        assertEquals(office, residence.open());
        assertEquals(OFFICE, residence.hours());
    }
}
