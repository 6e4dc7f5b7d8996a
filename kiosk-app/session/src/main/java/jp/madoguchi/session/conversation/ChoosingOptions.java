package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** What the certificate shall show, and how many copies; {@code lines} were chosen before, one a copy. */
public record ChoosingOptions(
        Resident who, String municipality, List<CertificateOptions> lines, CertificateOptions options, int copies)
        implements SessionState {
    static final int MOST_COPIES = 3;
    static final int MOST_LINES = 6;

    public ChoosingOptions {
        lines = List.copyOf(lines);
    }

    static ChoosingOptions first(Resident who, String municipality) {
        return another(who, municipality, List.of());
    }

    static ChoosingOptions another(Resident who, String municipality, List<CertificateOptions> lines) {
        return new ChoosingOptions(who, municipality, lines, CertificateOptions.plain(Scope.HOUSEHOLD), 1);
    }

    @Override
    public Screen screen() {
        return new Screen.Form(
                Optional.of(Plan.Stage.CONTENTS.on(Task.CERTIFICATE)),
                Text.of("options.title"),
                Text.of("options.subtitle"),
                List.of(scope(), items(), copiesWanted()),
                Button.of("button.next", new Event.OptionsConfirmed()),
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
    }

    private Screen.Group scope() {
        return new Screen.Group(
                Text.of("options.scope"),
                false,
                Stream.of(Scope.values())
                        .map(scope -> option(
                                "options.scope." + CertificateWords.of(scope),
                                options.scope() == scope,
                                new CertificateOptions(
                                        scope,
                                        options.relationship(),
                                        options.domicile(),
                                        options.individualNumber(),
                                        options.residentRecordCode(),
                                        options.taxYear())))
                        .toList());
    }

    private Screen.Group items() {
        return new Screen.Group(
                Text.of("options.items"),
                true,
                CertificateWords.ITEMS.stream()
                        .map(item -> option(item.key(), item.isIn(options), item.toggledIn(options)))
                        .toList());
    }

    private Screen.Group copiesWanted() {
        return new Screen.Group(
                Text.of("options.copies"),
                false,
                IntStream.rangeClosed(1, Math.min(MOST_COPIES, MOST_LINES - lines.size()))
                        .mapToObj(number -> new Option(
                                Text.of("options.copies.value", number),
                                Optional.empty(),
                                number == copies,
                                new Event.OptionsChanged(options, number)))
                        .toList());
    }

    private Option option(String key, boolean selected, CertificateOptions then) {
        return new Option(
                Text.of(key), Optional.of(Text.of(key + ".detail")), selected, new Event.OptionsChanged(then, copies));
    }

    @Override
    public boolean cardIn() {
        return true;
    }

    @Override
    public Optional<Resident> resident() {
        return Optional.of(who);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.OptionsChanged changed) {
            int wanted = Math.max(1, Math.min(changed.copies(), Math.min(MOST_COPIES, MOST_LINES - lines.size())));
            return Step.go(new ChoosingOptions(who, municipality, lines, changed.options(), wanted));
        }
        if (!(event instanceof Event.OptionsConfirmed)) {
            return Optional.empty();
        }
        var all = new ArrayList<>(lines);
        all.addAll(Collections.nCopies(copies, options));
        return Optional.of(Quoting.begin(who, municipality, all, moment));
    }
}
