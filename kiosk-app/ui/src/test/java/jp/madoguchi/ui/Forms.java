package jp.madoguchi.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The choice of what a residence certificate shows. */
final class Forms {
    private Forms() {}

    static Option option(String key, boolean selected, boolean detailed) {
        return new Option(
                Text.of(key),
                detailed ? Optional.of(Text.of(key + ".detail")) : Optional.empty(),
                selected,
                Optional.of(new Event.OptionsConfirmed()));
    }

    static Screen form() {
        return new Screen.Form(
                Optional.of(Samples.certificateSteps(3)),
                Text.of("options.title"),
                Text.of("kind.residence-certificate"),
                List.of(
                        new Screen.Group(
                                Text.of("options.scope"),
                                false,
                                List.of(
                                        option("options.scope.household", true, true),
                                        option("options.scope.individual", false, true))),
                        new Screen.Group(
                                Text.of("options.items"),
                                true,
                                List.of(
                                        option("options.relationship", true, true),
                                        option("options.domicile", false, true),
                                        option("options.individual-number", false, true),
                                        option("options.record-code", false, true))),
                        new Screen.Group(
                                Text.of("options.copies"),
                                false,
                                IntStream.rangeClosed(1, 3)
                                        .mapToObj(n -> new Option(
                                                Text.of("options.copies.value", n),
                                                Optional.empty(),
                                                n == 1,
                                                Optional.of(new Event.OptionsConfirmed())))
                                        .toList())),
                Button.of("button.next", new Event.OptionsConfirmed()),
                Samples.CANCEL);
    }
}
