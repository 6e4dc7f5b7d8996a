package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;

/** What the touch targets of a screen post. */
final class Touches {
    private Touches() {}

    static List<Event> of(Screen screen) {
        var events = new ArrayList<Event>();
        buttons(screen).map(Button::event).forEach(events::add);
        options(screen).flatMap(option -> option.event().stream()).forEach(events::add);
        screen.back().map(Button::event).ifPresent(events::add);
        return events;
    }

    private static Stream<Button> buttons(Screen screen) {
        if (screen instanceof Screen.Menu menu) {
            return menu.entries().stream().flatMap(entry -> entry.button().stream());
        }
        if (screen instanceof Screen.Poster poster) {
            return Stream.of(poster.begin());
        }
        if (screen instanceof Screen.Message message) {
            return message.buttons().stream();
        }
        if (screen instanceof Screen.Report report) {
            return report.advice().stream().flatMap(advice -> advice.button().stream());
        }
        if (screen instanceof Screen.Form form) {
            return Stream.of(form.confirm());
        }
        if (screen instanceof Screen.Review review) {
            var remove = review.lines().stream().flatMap(line -> line.remove().stream());
            return Stream.concat(Stream.concat(review.more().stream(), remove), Stream.of(review.confirm()));
        }
        return Stream.empty();
    }

    private static Stream<Option> options(Screen screen) {
        if (screen instanceof Screen.Choice choice) {
            return choice.options().stream();
        }
        return screen instanceof Screen.Form form ? form.options().stream() : Stream.empty();
    }
}
