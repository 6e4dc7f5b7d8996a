package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.Secret;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.procedure.ResetPassword;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The new password is typed again; {@code first} lives here only and is wiped when this state is left. */
public record RepeatingPassword(Resident who, Secret first) implements SessionState {
    @Override
    public Screen screen() {
        return new Screen.Keyboard(
                Optional.of(Plan.Stage.REPEAT.on(Task.PASSWORD_RESET)),
                Text.of("password.repeat.title"),
                Text.of("password.repeat.subtitle"),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(Button.of("button.back", new Event.BackPressed())));
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
    public List<Secret> secrets() {
        return List.of(first);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.BackPressed) {
            return Step.go(new EnteringPassword(who, Optional.empty()));
        }
        if (!(event instanceof Event.PasswordEntered entered)) {
            return Optional.empty();
        }
        return first.matches(entered.password())
                ? Step.go(
                        new Resetting(who, moment.fresh(), true),
                        new ResetPassword(moment.fresh(), who, entered.password()))
                : Step.go(new EnteringPassword(who, Optional.of(EnteringPassword.Problem.DIFFERED)));
    }
}
