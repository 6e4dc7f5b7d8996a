package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.twin.Samples;

/** What is not on the way of a walk, where it would be one more of each state: other hours, devices away, other municipalities. */
final class Starts {
    /** More municipalities than a screen has room for; only the first two of them are those of the checkout. */
    static final Availability MANY = new Availability(
            true,
            Offers.HOURS,
            true,
            true,
            Optional.empty(),
            manyServices(),
            Walk.OPEN.capabilities(),
            Optional.empty());

    private static final MunicipalService ALL = Offers.everything(true);

    private Starts() {}

    static Stream<SessionState> states() {
        return Stream.of(
                        Walk.OPEN,
                        Walk.CLOSED,
                        Walk.CLOSING,
                        Walk.NO_PRINTER,
                        Walk.NO_READER,
                        Walk.NO_CENTRE,
                        Walk.TOO_OLD,
                        Walk.OFFICES_CLOSED,
                        Walk.NO_MONEY,
                        Walk.ONLY_FREE,
                        Walk.WITHOUT_CHANGES)
                .flatMap(Starts::of);
    }

    static Stream<SessionState> ofManyMunicipalities() {
        return of(MANY);
    }

    private static Stream<SessionState> of(Availability now) {
        var begun = now.allows(Task.CERTIFICATE)
                ? Stream.of(new ChoosingMunicipality(false, Optional.empty(), now.services()))
                : Stream.<SessionState>empty();
        return Stream.concat(Stream.of(new Resting(now), new Welcome(false, now), new Welcome(true, now)), begun);
    }

    /** Every kind of certificate there is, to be had or not, and as many of them as an order may have. */
    static Stream<SessionState> kinds() {
        Stream<SessionState> choices = Stream.of(
                        ALL, atNight(), withResidence(Offers.OFFICE_AT_NIGHT), withResidence(Offers.CLOSED_TODAY))
                .map(service -> new ChoosingKind(Alphabet.WHO, service, List.of()));
        return Stream.of(choices, ALL.kinds().stream().flatMap(Starts::questions), Stream.of(review()))
                .flatMap(each -> each);
    }

    /** Who has come so far can have something: here everything else is closed. */
    private static MunicipalService atNight() {
        List<ServedKind> closed = Offers.everything(false).kinds();
        return new MunicipalService(
                Samples.MUNICIPALITY,
                Stream.concat(Stream.of(Offers.RESIDENCE), closed.stream().skip(1))
                        .toList());
    }

    private static MunicipalService withResidence(MunicipalService service) {
        return new MunicipalService(
                service.code(),
                Stream.concat(Stream.of(Offers.RESIDENCE), service.kinds().stream())
                        .toList());
    }

    private static Stream<SessionState> questions(ServedKind kind) {
        return OrderQuestion.about(kind.choices()).stream()
                .map(question -> new ChoosingOptions(
                        Alphabet.WHO, ALL, List.of(), kind, options(kind).options(), question));
    }

    private static ChoosingOptions options(ServedKind kind) {
        return ChoosingOptions.first(Alphabet.WHO, ALL, List.of(), kind);
    }

    /** As many different certificates as an order may have. */
    private static Reviewing review() {
        List<Quote> quotes = Stream.of(CertificateKind.values())
                .limit(ChoosingOptions.MOST_LINES)
                .map(kind -> Samples.quote(
                        kind,
                        options(ALL.findOpen(kind).orElseThrow()).options(),
                        Samples.FEE,
                        Quote.RegistrationOfUse.NOT_NEEDED))
                .toList();
        return new Reviewing(Alphabet.WHO, ALL, new QuotedOrder(quotes.get(0).orderId(), Samples.MUNICIPALITY, quotes));
    }

    private static List<MunicipalService> manyServices() {
        var others = IntStream.rangeClosed(990_001, 990_021)
                .mapToObj(code -> new MunicipalService(String.valueOf(code), List.of(Offers.RESIDENCE)));
        return Stream.concat(Walk.OPEN.services().stream(), others).toList();
    }
}
