package jp.madoguchi.terminal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.session.conversation.Availability;
import jp.madoguchi.session.conversation.Capabilities;

/** What can be begun now: by the clock in Tokyo, and by whether {@code reader} and {@code printer} say that they are ready. */
record OpeningTimes(
        ServiceHours hours,
        Municipalities municipalities,
        BooleanSupplier reader,
        BooleanSupplier printer,
        Capabilities capabilities,
        Clock clock)
        implements Supplier<Availability> {
    @Override
    public Availability get() {
        Instant now = clock.instant();
        return new Availability(
                hours.isOpenAt(now),
                hours,
                printer.getAsBoolean(),
                reader.getAsBoolean(),
                codesServedAt(now),
                capabilities);
    }

    private List<String> codesServedAt(Instant now) {
        return municipalities.all().stream()
                .filter(each -> each.offer(CertificateKind.RESIDENCE_CERTIFICATE)
                        .filter(offer -> offer.hours().isOpenAt(now))
                        .isPresent())
                .map(Municipality::code)
                .toList();
    }
}
