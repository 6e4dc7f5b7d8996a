package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.session.screen.Text;

/** The screen of {@link ChoosingOptions}: one question, and of its answers those that there are for this kind. */
record OrderQuestionScreen(ChoosingOptions state) {
    Screen screen() {
        return switch (state.now()) {
            case TAX_YEAR -> choice(years());
            case SCOPE -> choice(scopes());
            case ITEMS ->
                new Screen.Form(
                        steps(),
                        title(),
                        kind(),
                        items(),
                        Button.of("button.next", new Event.OptionsChosen(chosen())),
                        Optional.of(back()));
            case COPIES -> choice(copies());
        };
    }

    private Screen choice(List<Option> options) {
        return new Screen.Choice(steps(), title(), kind(), options, Optional.of(back()));
    }

    private static Optional<StepBar> steps() {
        return Optional.of(Plan.Stage.CONTENTS.on(Task.CERTIFICATE));
    }

    private Text title() {
        return Text.of(state.now().key());
    }

    private Text kind() {
        return Text.of(CertificateWords.key(kindChosen()));
    }

    private Button back() {
        return state.canGoBack()
                ? Button.of("button.back", new Event.BackPressed())
                : Button.of("button.cancel", new Event.CancelPressed());
    }

    private List<Option> years() {
        return state.kind().taxYears().stream()
                .map(year -> Option.of(
                        CertificateWords.taxYear(year),
                        CertificateWords.incomeYear(year),
                        false,
                        new Event.OptionsChosen(of(year))))
                .toList();
    }

    private List<Option> scopes() {
        return Stream.of(Scope.values())
                .map(scope ->
                        option(CertificateWords.key(kindChosen(), scope), false, new Event.OptionsChosen(of(scope))))
                .toList();
    }

    private List<Option> items() {
        return OptionalItem.of(state.kind().choices())
                .map(item -> option(
                        CertificateWords.key(kindChosen(), item),
                        item.isIn(chosen()),
                        new Event.OptionsChanged(item.toggledIn(chosen()))))
                .toList();
    }

    private List<Option> copies() {
        return IntStream.rangeClosed(1, state.mostCopies())
                .mapToObj(number -> Option.of(Text.of("options.copies.value", number), new Event.CopiesChosen(number)))
                .toList();
    }

    private static Option option(String key, boolean selected, Event event) {
        return Option.of(Text.of(key), Text.of(key + ".detail"), selected, event);
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

    private CertificateKind kindChosen() {
        return state.kind().kind();
    }
}
