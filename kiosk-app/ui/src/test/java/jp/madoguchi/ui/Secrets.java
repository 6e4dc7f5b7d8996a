package jp.madoguchi.ui;

import java.util.Optional;
import jp.madoguchi.card.SecretPolicy;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** Screens that ask for a PIN or a password. */
final class Secrets {
    private Secrets() {}

    static Screen pin(String triesKey, int tries, boolean warning) {
        return new Screen.PinPad(
                Optional.of(Samples.certificateSteps(2)),
                warning ? Text.of("pin.wrong.title") : Text.of("pin.title", 4),
                Text.of(warning ? "pin.wrong.subtitle" : "pin.subtitle"),
                SecretPolicy.FOUR_DIGITS,
                Optional.empty(),
                Optional.of(Text.of(triesKey, tries)),
                warning,
                Samples.CANCEL);
    }

    static Screen longPin() {
        return new Screen.PinPad(
                Optional.of(Samples.certificateSteps(2)),
                Text.of("sample.long.title"),
                Text.of("sample.long.subtitle"),
                SecretPolicy.FOUR_DIGITS,
                Optional.empty(),
                Optional.of(Text.of("pin.tries", 1)),
                true,
                Samples.CANCEL);
    }

    static Screen keyboard(Optional<Text> problem) {
        return keyboard(SecretPolicy.LETTERS_AND_DIGITS, problem);
    }

    static Screen keyboard(SecretPolicy policy) {
        return keyboard(policy, Optional.empty());
    }

    static Screen keyboard(SecretPolicy policy, Optional<Text> problem) {
        return new Screen.Keyboard(
                Optional.of(Samples.resetSteps(2)),
                Text.of("password.title"),
                Text.of("password.subtitle"),
                policy,
                problem,
                Optional.empty(),
                false,
                Samples.CANCEL);
    }
}
