package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/** Screens on the way to certificates of any kind. */
final class Certificates {
    private static final Optional<Button> BACK = Optional.of(Button.of("button.back", new Event.BackPressed()));

    private Certificates() {}

    /** All seven kinds, those of the family register outside their hours. */
    static Screen kinds() {
        return kinds(CertificateKind.Basis.REGISTERED_DOMICILE::equals);
    }

    static Screen kindsAtNight() {
        return kinds(basis -> true);
    }

    private static Screen kinds(Predicate<CertificateKind.Basis> closed) {
        return new Screen.Choice(
                Optional.of(Samples.certificateSteps(3)),
                Text.of("kind.title"),
                Text.of("kind.subtitle", Text.of("sample.city.1")),
                Stream.of(CertificateKind.values())
                        .map(kind -> closed.test(kind.basis()) && kind != CertificateKind.RESIDENCE_CERTIFICATE
                                ? Option.unavailable(name(kind), Text.of("kind.closed.weekdays", "09:00", "17:00"))
                                : Option.of(
                                        name(kind),
                                        Text.of(name(kind).key() + ".detail"),
                                        false,
                                        new Event.KindChosen(kind)))
                        .toList(),
                Samples.CANCEL);
    }

    private static Text name(CertificateKind kind) {
        return Text.of("kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Screen taxYears() {
        var years = IntStream.rangeClosed(0, 4)
                .mapToObj(back -> Option.of(
                        Text.of("options.tax-year.value", "令和", 8 - back, 2026 - back),
                        Text.of("options.tax-year.income", "令和", 7 - back, 2025 - back),
                        back == 1,
                        new Event.OptionsConfirmed()))
                .toList();
        return form(
                "options.title.tax-year",
                CertificateKind.INCOME_AND_TAX_CERTIFICATE,
                List.of(new Screen.Group(Text.of("options.tax-year"), false, years)));
    }

    static Screen copies() {
        return form("options.title.copies", CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE, List.of());
    }

    private static Screen form(String title, CertificateKind kind, List<Screen.Group> first) {
        var groups = new ArrayList<>(first);
        var copies = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> new Option(
                        Text.of("options.copies.value", n),
                        Optional.empty(),
                        n == 1,
                        Optional.of(new Event.OptionsConfirmed())))
                .toList();
        groups.add(new Screen.Group(Text.of("options.copies"), false, copies));
        return new Screen.Form(
                Optional.of(Samples.certificateSteps(3)),
                Text.of(title),
                name(kind),
                groups,
                Button.of("button.next", new Event.OptionsConfirmed()),
                BACK);
    }

    /** An order of so many different certificates, of which the second is wanted twice. */
    static Screen review(int lines) {
        return new Screen.Review(
                Optional.of(Samples.certificateSteps(4)),
                Text.of("review.title"),
                IntStream.range(0, lines).mapToObj(i -> line(i, lines > 1)).toList(),
                Text.of("review.total", lines + 1, 12300),
                lines < 6 ? Optional.of(Button.of("review.more", new Event.AnotherLineWanted())) : Optional.empty(),
                Button.of("review.confirm", new Event.OrderConfirmed()),
                Samples.CANCEL);
    }

    private static Screen.Line line(int index, boolean removable) {
        CertificateKind kind = List.of(CertificateKind.values()).get(index);
        return new Screen.Line(
                Text.of("review.line", name(kind), Text.of(index % 2 == 0 ? "sample.city.1" : "sample.city.2")),
                details(kind),
                Text.of("review.copies", index == 1 ? 2 : 1),
                Text.of("review.price", 150 + 300 * index),
                removable ? Optional.of(Button.of("review.remove", new Event.LineRemoved(index))) : Optional.empty());
    }

    private static List<Text> details(CertificateKind kind) {
        return switch (kind) {
            case RESIDENCE_CERTIFICATE, RESIDENCE_RECORD_ITEMS_CERTIFICATE ->
                List.of(
                        Text.of("options.scope.household"),
                        Text.of("options.relationship"),
                        Text.of("options.domicile"));
            case INCOME_AND_TAX_CERTIFICATE ->
                List.of(
                        Text.of("options.tax-year.value", "令和", 7, 2025),
                        Text.of("options.tax-year.income", "令和", 6, 2024));
            default -> List.of();
        };
    }

    static Screen registrationOfUse() {
        String key = "ending.registration-of-use.";
        return refusal(key, Text.of(key + "next"), Text.of(key + "counter"));
    }

    static Screen movedAbroad() {
        String key = "ending.moved-abroad.";
        return refusal(key, Text.of(key + "next"));
    }

    static Screen taxedElsewhere() {
        String key = "ending.taxed-elsewhere.";
        return refusal(key, Text.of(key + "next", "Mihon Town", "架空県例示郡見本町"));
    }

    private static Screen refusal(String key, Text... whatToDo) {
        return new Screen.Message(
                Optional.empty(),
                Tone.WARNING,
                Picture.ATTENTION,
                Text.of(key + "title"),
                Stream.concat(Stream.of(Text.of(key + "card")), Stream.of(whatToDo))
                        .toList(),
                List.of(
                        Button.of("anything-else.finish", new Event.Finished()),
                        Button.of("anything-else.certificate", new Event.TaskChosen(Task.CERTIFICATE)),
                        Button.of("anything-else.reset", new Event.TaskChosen(Task.PASSWORD_RESET))),
                Optional.empty());
    }
}
