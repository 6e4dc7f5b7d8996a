package jp.madoguchi.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.config.Opening;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.conversation.Availability;
import jp.madoguchi.session.conversation.Capabilities;
import jp.madoguchi.session.conversation.MunicipalService;
import jp.madoguchi.session.conversation.ServedKind;

/** What can be begun now: by the clock in Tokyo, and by whether {@code reader}, {@code printer} and {@code payment} are ready and the centre is in no trouble. */
record OpeningTimes(
        ServiceHours hours,
        Municipalities municipalities,
        BooleanSupplier reader,
        Supplier<Optional<FailureCode>> centreTrouble,
        BooleanSupplier printer,
        BooleanSupplier payment,
        Capabilities capabilities,
        Clock clock)
        implements Supplier<Availability> {
    private static final int TOLD_AHEAD_MINUTES = 15;
    /** From the choice of a municipality to the fee, which its centre tells during its hours only. */
    private static final Duration TIME_TO_THE_FEE = Duration.ofMinutes(3);

    @Override
    public Availability get() {
        Instant now = clock.instant();
        return new Availability(
                hours.isOpenAt(now),
                hours,
                printer.getAsBoolean(),
                reader.getAsBoolean(),
                centreTrouble.get(),
                services(now, payment.getAsBoolean()),
                capabilities,
                minutesLeft(now));
    }

    /** Why nobody can begin a certificate now, for the operator; empty when somebody can. */
    Optional<String> whyNoCertificates() {
        Availability now = get();
        if (!now.open()) {
            return Optional.of("closed until " + hours.opens());
        }
        if (now.centreTrouble().isPresent()) {
            return Optional.of(whyNoCentre(now.centreTrouble().get()));
        }
        if (!now.printing()) {
            return Optional.of("not printed: the printer is not ready, or the journal says printing-stopped");
        }
        List<ServedKind> open = now.services().stream()
                .flatMap(service -> service.kinds().stream())
                .filter(kind -> kind.opening() == Opening.OPEN)
                .toList();
        if (open.isEmpty()) {
            return Optional.of("no municipality issues any at this hour");
        }
        return open.stream().anyMatch(ServedKind::payable) ? Optional.empty() : Optional.of("fees can't be paid");
    }

    private static String whyNoCentre(FailureCode trouble) {
        return trouble == FailureCode.VERSION_REFUSED
                ? "the centre refuses this version"
                : "the centre does not answer";
    }

    private Optional<Integer> minutesLeft(Instant now) {
        return hours.isOpenAt(now)
                ? IntStream.rangeClosed(1, TOLD_AHEAD_MINUTES)
                        .filter(minutes -> !hours.isOpenAt(now.plus(Duration.ofMinutes(minutes))))
                        .boxed()
                        .findFirst()
                : Optional.empty();
    }

    private List<MunicipalService> services(Instant now, boolean paid) {
        return municipalities.all().stream()
                .filter(each -> !each.kinds().isEmpty())
                .map(each ->
                        new MunicipalService(each.code(), kinds(each, now, paid).toList()))
                .toList();
    }

    /** In the order in which the kinds are declared, which is that of the screen. */
    private Stream<ServedKind> kinds(Municipality municipality, Instant now, boolean paid) {
        return EnumSet.allOf(CertificateKind.class).stream().flatMap(kind -> municipality.offer(kind).stream()
                .map(offer -> served(municipality, kind, offer, now, paid)));
    }

    private ServedKind served(
            Municipality town, CertificateKind kind, Municipality.Offer offer, Instant now, boolean paid) {
        return new ServedKind(
                kind,
                offer.choices(kind),
                offer.hours(),
                opening(town, offer, now),
                offer.taxYears(now.atZone(ServiceHours.ZONE).toLocalDate()),
                paid || offer.fee().equals(Yen.ZERO));
    }

    private Opening opening(Municipality town, Municipality.Offer offer, Instant now) {
        Opening opening = municipalities.opening(town, offer, now);
        return opening == Opening.OPEN ? municipalities.opening(town, offer, now.plus(TIME_TO_THE_FEE)) : opening;
    }
}
