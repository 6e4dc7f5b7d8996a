package jp.madoguchi.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.card.SecretPolicy;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/** Screens on which a secret that is known is changed, and an ending that says much. */
final class Changes {
    private Changes() {}

    static Map<String, Screen> all() {
        var all = new LinkedHashMap<String, Screen>();
        all.put("pin-new", newPin(Optional.empty()));
        all.put("pin-new-problem", newPin(Optional.of(Text.of("sample.change.differed"))));
        all.put("keyboard-current", currentPassword("pin.tries", 5));
        all.put("keyboard-current-last", currentPassword("pin.tries", 1));
        all.put("keyboard-current-untold", currentPassword("pin.tries.unknown", 5));
        all.put("keyboard-current-untold-last", currentPassword("pin.tries.at-most", 1));
        all.put("ending-long", ending());
        return all;
    }

    static Screen newPin(Optional<Text> problem) {
        return new Screen.PinPad(
                Optional.of(steps(2)),
                Text.of("sample.change.pin.title"),
                Text.of("sample.change.pin.subtitle"),
                SecretPolicy.FOUR_DIGITS,
                problem,
                Optional.empty(),
                false,
                Samples.CANCEL);
    }

    static Screen currentPassword(String triesKey, int tries) {
        return new Screen.Keyboard(
                Optional.of(steps(1)),
                Text.of("sample.change.password.title"),
                Text.of("password.subtitle"),
                SecretPolicy.LETTERS_AND_DIGITS,
                tries == 1 ? Optional.of(Text.of("sample.change.password.wrong")) : Optional.empty(),
                Optional.of(Text.of(triesKey, tries)),
                tries == 1,
                Samples.CANCEL);
    }

    private static Screen ending() {
        return new Screen.Message(
                Optional.empty(),
                Tone.WARNING,
                Picture.CARD,
                Text.of("ending.reset-unknown.title"),
                List.of(
                        Text.of("take-card"),
                        Text.of("ending.reset-unknown.card"),
                        Text.of("ending.reset-unknown.next"),
                        Text.of("ending.code", "604")),
                List.of(
                        Button.of("anything-else.finish", new Event.Finished()),
                        Button.of("anything-else.certificate", new Event.Acknowledged()),
                        Button.of("anything-else.reset", new Event.AnotherLineWanted())),
                Optional.empty());
    }

    private static StepBar steps(int current) {
        return Samples.steps(
                current, "step.card", "sample.step.current", "sample.step.new", "step.repeat", "step.write");
    }
}
