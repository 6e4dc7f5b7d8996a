package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.card.SignaturePassword;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The new signature password is typed for the first time; {@code problem} is what was wrong with the entry before. */
public record EnteringPassword(Resident who, Optional<Problem> problem) implements SessionState {
    /** Why an entry was not taken. */
    public enum Problem {
        BREAKS_THE_RULES("password.problem.rules"),
        DIFFERED("password.problem.differed");

        private final String key;

        Problem(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    @Override
    public Screen screen() {
        return new Screen.Keyboard(
                Optional.of(Plan.Stage.PASSWORD.on(Task.PASSWORD_RESET)),
                Text.of("password.title"),
                Text.of("password.subtitle"),
                problem.map(each -> Text.of(each.key())),
                Optional.empty(),
                false,
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
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
        if (!(event instanceof Event.PasswordEntered entered)) {
            return Optional.empty();
        }
        return SignaturePassword.brokenRules(entered.password()).isEmpty()
                ? Step.go(new RepeatingPassword(who, entered.password()))
                : Step.go(new EnteringPassword(who, Optional.of(Problem.BREAKS_THE_RULES)));
    }
}
