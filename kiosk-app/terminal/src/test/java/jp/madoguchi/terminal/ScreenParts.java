package jp.madoguchi.terminal;

import java.util.stream.Stream;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** What a person finds on a screen, whatever its shape. */
final class ScreenParts {
    private ScreenParts() {}

    /** Everything that can be pressed. */
    static Stream<Button> buttons(Screen screen) {
        Stream<Button> own = Stream.empty();
        if (screen instanceof Screen.Menu menu) {
            own = menu.entries().stream().flatMap(entry -> entry.button().stream());
        } else if (screen instanceof Screen.Message message) {
            own = message.buttons().stream();
        } else if (screen instanceof Screen.Choice choice) {
            own = choice.options().stream().flatMap(ScreenParts::button);
        } else if (screen instanceof Screen.Form form) {
            own = Stream.concat(
                    Stream.of(form.confirm()), form.options().stream().flatMap(ScreenParts::button));
        } else if (screen instanceof Screen.Report report) {
            own = report.advice().stream().flatMap(advice -> advice.button().stream());
        } else if (screen instanceof Screen.Review review) {
            own = Stream.concat(Stream.of(review.confirm()), review.more().stream());
        }
        return Stream.concat(own, screen.back().stream());
    }

    private static Stream<Button> button(Option option) {
        return option.event().stream().map(event -> new Button(option.label(), event));
    }

    private static Stream<Text> texts(Screen.Panel panel) {
        return Stream.of(
                        Stream.of(panel.title(), panel.standing()),
                        panel.facts().stream().map(Screen.Fact::value),
                        panel.notes().stream())
                .flatMap(each -> each);
    }

    /** What is said beside the title, and the title where nothing is. */
    static Stream<Text> texts(Screen screen) {
        if (screen instanceof Screen.Menu menu) {
            return menu.entries().stream().map(Screen.Entry::detail);
        }
        if (screen instanceof Screen.Message message) {
            return message.lines().stream();
        }
        if (screen instanceof Screen.PinPad pad) {
            return Stream.of(Stream.of(pad.subtitle()), pad.problem().stream(), pad.triesLeft().stream())
                    .flatMap(each -> each);
        }
        if (screen instanceof Screen.Keyboard keyboard) {
            return Stream.of(Stream.of(keyboard.subtitle()), keyboard.problem().stream(), keyboard.triesLeft().stream())
                    .flatMap(each -> each);
        }
        if (screen instanceof Screen.Payment payment) {
            return Stream.concat(
                    Stream.of(payment.note()), payment.facts().stream().map(Screen.Fact::value));
        }
        if (screen instanceof Screen.Report report) {
            return Stream.concat(
                    report.panels().stream().flatMap(ScreenParts::texts),
                    report.advice().stream().map(Screen.Advice::title));
        }
        return screen instanceof Screen.Progress progress
                ? Stream.concat(progress.rows().stream().map(Screen.Row::label), progress.note().stream())
                : Stream.of(screen.title());
    }
}
