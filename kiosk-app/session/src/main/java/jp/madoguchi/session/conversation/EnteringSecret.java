package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SecretPolicy;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.session.screen.Text;

/** The secret that the card knows is typed: the PIN or the signature password; {@code problem} is that of the entry before. */
public record EnteringSecret(Plan plan, CardFacts facts, Optional<Problem> problem) implements Proving {
    /** Why it is asked for again. */
    public enum Problem {
        /** The card said so; it cost a try. */
        WRONG,
        /** No signature password looks like that: the card was not asked. */
        BREAKS_THE_RULES
    }

    /** The way to the entry: with one try left, or no more than one, by way of a warning. */
    static SessionState orWarning(Plan plan, CardFacts facts) {
        return facts.mostTries(plan.key()).isLastTry()
                ? new WarningOfLastTry(plan, facts, false)
                : new EnteringSecret(plan, facts, Optional.empty());
    }

    /** After a wrong entry; where the card does not say how many tries are left, nobody is asked for more than can be. */
    static Step after(SessionState checked, Plan plan, CardFacts facts, Optional<RetryCounter> left, Moment moment) {
        CardFacts now = facts.afterWrongEntry(plan.key(), left);
        RetryCounter most = now.mostTries(plan.key());
        if (most.isBlocked()) {
            return Interruption.end(checked, Ending.blocked(plan.key()), moment);
        }
        return Step.to(
                most.isLastTry()
                        ? new WarningOfLastTry(plan, now, true)
                        : new EnteringSecret(plan, now, Optional.of(Problem.WRONG)));
    }

    @Override
    public Screen screen() {
        return plan.key() == JpkiKey.USER_AUTHENTICATION ? pinPad() : keyboard();
    }

    private Screen pinPad() {
        return new Screen.PinPad(
                steps(),
                isWrong() ? Text.of("pin.wrong.title") : Text.of("pin.title", policy().maxLength()),
                Text.of(isWrong() ? "pin.wrong.subtitle" : "pin.subtitle"),
                policy(),
                Optional.empty(),
                Optional.of(tries()),
                isWarning(),
                back());
    }

    private Screen keyboard() {
        return new Screen.Keyboard(
                steps(),
                Text.of(isWrong() ? "current-password.wrong.title" : "current-password.title"),
                isWrong() ? Text.of("current-password.wrong.subtitle") : shape("current-password.subtitle"),
                policy(),
                problem.filter(Problem.BREAKS_THE_RULES::equals).map(each -> shape("current-password.problem.rules")),
                Optional.of(tries()),
                isWarning(),
                back());
    }

    private Optional<StepBar> steps() {
        return Optional.of(plan.at(Plan.Stage.SECRET));
    }

    private static Optional<Button> back() {
        return Optional.of(Button.of("button.cancel", new Event.CancelPressed()));
    }

    private boolean isWrong() {
        return problem.equals(Optional.of(Problem.WRONG));
    }

    private boolean isWarning() {
        return isWrong() || facts.mostTries(plan.key()).isLastTry();
    }

    private Text tries() {
        return facts.tries(plan.key())
                .map(left -> Text.of("pin.tries", left.left()))
                .orElseGet(this::untold);
    }

    private Text untold() {
        return facts.wrongEntries() == 0
                ? Text.of("pin.tries.unknown", policy().fullCounter().left())
                : Text.of("pin.tries.at-most", facts.mostTries(plan.key()).left());
    }

    private Text shape(String key) {
        return Text.of(key, policy().minLength(), policy().maxLength());
    }

    private SecretPolicy policy() {
        return facts.policy(plan.key());
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (plan.key() == JpkiKey.USER_AUTHENTICATION) {
            return event instanceof Event.PinEntered entered && policy().fits(entered.pin())
                    ? Optional.of(check(entered.pin(), moment))
                    : Optional.empty();
        }
        if (!(event instanceof Event.PasswordEntered entered)) {
            return Optional.empty();
        }
        return policy().fits(entered.password())
                ? Optional.of(check(entered.password(), moment))
                : Step.go(new EnteringSecret(plan, facts, Optional.of(Problem.BREAKS_THE_RULES)));
    }

    private Step check(Secret typed, Moment moment) {
        return switch (plan.task()) {
            case CERTIFICATE, PASSWORD_RESET, PIN_RESET -> SigningIn.begin(plan, facts, typed, moment);
            case PIN_CHANGE, PASSWORD_CHANGE, SIGNATURE_CHECK -> Verifying.begin(plan, facts, typed, moment);
            case CARD_CHECK -> throw new IllegalStateException("a card check asks for no secret");
        };
    }
}
