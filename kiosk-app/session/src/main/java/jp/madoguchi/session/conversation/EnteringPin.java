package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.UserAuthenticationPin;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.procedure.SignIn;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** Four digits are typed; {@code again} after a wrong entry. */
public record EnteringPin(Plan plan, CardFacts facts, boolean again) implements SessionState {
    /** The way to the PIN pad: with one try left by way of a warning. */
    static SessionState orWarning(Plan plan, CardFacts facts) {
        return facts.pinTries().filter(RetryCounter::isLastTry).isPresent()
                ? new WarningOfLastTry(plan, facts, false)
                : new EnteringPin(plan, facts, false);
    }

    @Override
    public Screen screen() {
        return new Screen.PinPad(
                Optional.of(plan.at(Plan.Stage.PIN)),
                Text.of(again ? "pin.wrong.title" : "pin.title"),
                Text.of(again ? "pin.wrong.subtitle" : "pin.subtitle"),
                Optional.empty(),
                Optional.of(facts.pinTries()
                        .map(tries -> Text.of("pin.tries", tries.left()))
                        .orElseGet(() -> Text.of("pin.tries.unknown"))),
                again || facts.pinTries().filter(RetryCounter::isLastTry).isPresent(),
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
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
        return event instanceof Event.PinEntered entered && UserAuthenticationPin.fits(entered.pin())
                ? Step.go(
                        new SigningIn(plan, facts, Optional.empty(), moment.fresh()),
                        new SignIn(moment.fresh(), plan.task(), facts, entered.pin()))
                : Optional.empty();
    }
}
