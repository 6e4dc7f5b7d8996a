package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.CertificateKind.Choice;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The screen of {@link ChoosingOptions}: what can be chosen for this kind and nothing else, then the copies. */
record OptionsForm(ChoosingOptions state) {
    Screen screen() {
        var groups = new ArrayList<Screen.Group>();
        Set<Choice> choices = state.kind().choices();
        if (choices.contains(Choice.TAX_YEAR)) {
            groups.add(years());
        }
        if (choices.contains(Choice.SCOPE)) {
            groups.add(scope());
        }
        if (OptionalItem.of(choices).findAny().isPresent()) {
            groups.add(items());
        }
        groups.add(copies());
        return new Screen.Form(
                Optional.of(Plan.Stage.CONTENTS.on(Task.CERTIFICATE)),
                Text.of(title(choices)),
                Text.of(CertificateWords.key(kind())),
                groups,
                Button.of("button.next", new Event.OptionsConfirmed()),
                Optional.of(
                        state.canGoBack()
                                ? Button.of("button.back", new Event.BackPressed())
                                : Button.of("button.cancel", new Event.CancelPressed())));
    }

    private static String title(Set<Choice> choices) {
        if (choices.isEmpty()) {
            return "options.title.copies";
        }
        return choices.contains(Choice.TAX_YEAR) ? "options.title.tax-year" : "options.title";
    }

    private Screen.Group years() {
        return new Screen.Group(
                Text.of("options.tax-year"),
                false,
                state.kind().taxYears().stream()
                        .map(year -> Option.of(
                                CertificateWords.taxYear(year),
                                CertificateWords.incomeYear(year),
                                chosen().taxYear() == year,
                                changedTo(of(year))))
                        .toList());
    }

    private Screen.Group scope() {
        return new Screen.Group(
                Text.of("options.scope"),
                false,
                Stream.of(Scope.values())
                        .map(scope -> option(CertificateWords.key(kind(), scope), chosen().scope() == scope, of(scope)))
                        .toList());
    }

    private Screen.Group items() {
        return new Screen.Group(
                Text.of("options.items"),
                true,
                OptionalItem.of(state.kind().choices())
                        .map(item -> option(
                                CertificateWords.key(kind(), item), item.isIn(chosen()), item.toggledIn(chosen())))
                        .toList());
    }

    private Screen.Group copies() {
        return new Screen.Group(
                Text.of("options.copies"),
                false,
                IntStream.rangeClosed(1, state.mostCopies())
                        .mapToObj(number -> new Option(
                                Text.of("options.copies.value", number),
                                Optional.empty(),
                                number == state.copies(),
                                Optional.of(new Event.OptionsChanged(chosen(), number))))
                        .toList());
    }

    private Option option(String key, boolean selected, CertificateOptions then) {
        return Option.of(Text.of(key), Text.of(key + ".detail"), selected, changedTo(then));
    }

    private Event changedTo(CertificateOptions options) {
        return new Event.OptionsChanged(options, state.copies());
    }

    private CertificateOptions of(Scope scope) {
        CertificateOptions o = chosen();
        return new CertificateOptions(
                scope, o.relationship(), o.domicile(), o.individualNumber(), o.residentRecordCode(), o.taxYear());
    }

    private CertificateOptions of(int taxYear) {
        CertificateOptions o = chosen();
        return new CertificateOptions(
                o.scope(), o.relationship(), o.domicile(), o.individualNumber(), o.residentRecordCode(), taxYear);
    }

    private CertificateOptions chosen() {
        return state.options();
    }

    private CertificateKind kind() {
        return state.kind().kind();
    }
}
