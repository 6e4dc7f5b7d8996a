package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SecretPolicy;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The new secret is typed for the first time; {@code problem} is what was wrong with the entry before. */
public record EnteringNewSecret(Renewal renewal, Optional<Problem> problem) implements Renewing {
    /** Why an entry was not taken. */
    public enum Problem {
        BREAKS_THE_RULES(".problem.rules"),
        DIFFERED(".problem.differed");

        private final String key;

        Problem(String key) {
            this.key = key;
        }
    }

    /** What follows from an entry of the secret at hand, whichever of the two kinds it is. */
    static Optional<Secret> typed(Renewal renewal, Event event) {
        if (renewal.target() == JpkiKey.USER_AUTHENTICATION) {
            return event instanceof Event.PinEntered entered ? Optional.of(entered.pin()) : Optional.empty();
        }
        return event instanceof Event.PasswordEntered entered ? Optional.of(entered.password()) : Optional.empty();
    }

    /** The screen for typing a new secret, the first time or again. */
    static Screen screen(
            Renewal renewal, Plan.Stage stage, Text title, String words, Optional<Text> problem, Button back) {
        var steps = Optional.of(stage.on(renewal.task()));
        SecretPolicy policy = renewal.policy();
        Text subtitle = Text.of(words + ".subtitle");
        return renewal.target() == JpkiKey.USER_AUTHENTICATION
                ? new Screen.PinPad(steps, title, subtitle, policy, problem, Optional.empty(), false, Optional.of(back))
                : new Screen.Keyboard(
                        steps, title, subtitle, policy, problem, Optional.empty(), false, Optional.of(back));
    }

    /** The stem of the texts about the new secret. */
    static String words(Renewal renewal) {
        return renewal.target() == JpkiKey.USER_AUTHENTICATION ? "new-pin" : "password";
    }

    @Override
    public Screen screen() {
        boolean pin = renewal.target() == JpkiKey.USER_AUTHENTICATION;
        return screen(
                renewal,
                pin ? Plan.Stage.NEW_PIN : Plan.Stage.NEW_PASSWORD,
                pin ? digits("new-pin.title") : Text.of("password.title"),
                words(renewal),
                problem.map(each -> each == Problem.BREAKS_THE_RULES && pin
                        ? digits("new-pin.problem.rules")
                        : Text.of(words(renewal) + each.key)),
                Button.of("button.cancel", new Event.CancelPressed()));
    }

    private Text digits(String key) {
        return Text.of(key, renewal.policy().maxLength());
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        return typed(renewal, event).map(secret -> Step.to(after(secret, moment)));
    }

    private SessionState after(Secret typed, Moment moment) {
        if (!renewal.fits(typed)) {
            return new EnteringNewSecret(renewal, Optional.of(Problem.BREAKS_THE_RULES));
        }
        Optional<Ending> confirmed = renewal.confirmed(typed);
        return confirmed.isPresent()
                ? new AnythingElse(renewal.card(), renewal.resident(), confirmed.get(), moment.availability())
                : new RepeatingNewSecret(renewal, typed);
    }
}
