package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SignaturePassword;
import jp.madoguchi.card.UserAuthenticationPin;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The secret that the card knows is typed: four digits, or the signature password; {@code problem} is that of the entry before. */
public record EnteringSecret(Plan plan, CardFacts facts, Optional<Problem> problem) implements SessionState {
    /** Why it is asked for again. */
    public enum Problem {
        /** The card said so; it cost a try. */
        WRONG,
        /** No signature password looks like that: the card was not asked. */
        BREAKS_THE_RULES
    }

    /** The way to the entry: with one try left by way of a warning. */
    static SessionState orWarning(Plan plan, CardFacts facts) {
        return facts.tries(plan.key()).filter(RetryCounter::isLastTry).isPresent()
                ? new WarningOfLastTry(plan, facts, false)
                : new EnteringSecret(plan, facts, Optional.empty());
    }

    /** After a wrong entry, of which the card has said how many tries are left. */
    static SessionState after(Plan plan, CardFacts facts, RetryCounter left) {
        CardFacts now = facts.withTries(plan.key(), left);
        return left.isLastTry()
                ? new WarningOfLastTry(plan, now, true)
                : new EnteringSecret(plan, now, Optional.of(Problem.WRONG));
    }

    @Override
    public Screen screen() {
        Optional<Text> tries = Optional.of(facts.tries(plan.key())
                .map(left -> Text.of("pin.tries", left.left()))
                .orElseGet(() -> Text.of("pin.tries.unknown")));
        boolean wrong = problem.equals(Optional.of(Problem.WRONG));
        boolean warning =
                wrong || facts.tries(plan.key()).filter(RetryCounter::isLastTry).isPresent();
        var steps = Optional.of(plan.at(Plan.Stage.SECRET));
        var back = Optional.of(Button.of("button.cancel", new Event.CancelPressed()));
        Text title = Text.of(words() + (wrong ? ".wrong.title" : ".title"));
        Text subtitle = Text.of(words() + (wrong ? ".wrong.subtitle" : ".subtitle"));
        return plan.key() == JpkiKey.USER_AUTHENTICATION
                ? new Screen.PinPad(steps, title, subtitle, Optional.empty(), tries, warning, back)
                : new Screen.Keyboard(
                        steps,
                        title,
                        subtitle,
                        problem.filter(Problem.BREAKS_THE_RULES::equals)
                                .map(each -> Text.of("current-password.problem.rules")),
                        tries,
                        warning,
                        back);
    }

    private String words() {
        return plan.key() == JpkiKey.USER_AUTHENTICATION ? "pin" : "current-password";
    }

    @Override
    public boolean cardIn() {
        return true;
    }

    @Override
    public Optional<CardFacts> card() {
        return Optional.of(facts);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (plan.key() == JpkiKey.USER_AUTHENTICATION) {
            return event instanceof Event.PinEntered entered && UserAuthenticationPin.fits(entered.pin())
                    ? Optional.of(check(entered.pin(), moment))
                    : Optional.empty();
        }
        if (!(event instanceof Event.PasswordEntered entered)) {
            return Optional.empty();
        }
        return SignaturePassword.brokenRules(entered.password()).isEmpty()
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
