package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/**
 * Nobody is there: a poster says from afar what can be done here, until a touch or a card leads to the start. It is left by
 * a change of the presentation too, for who touches a language wants to begin in it.
 */
public record Resting(Availability now) implements SessionState {
    @Override
    public Screen screen() {
        var door = new FrontDoor(now);
        return new Screen.Poster(
                Text.of(now.open() ? "poster.title" : "welcome.closed.title"),
                door.entries(),
                door.time().or(door::onlyFree),
                Button.of("poster.begin", new Event.Acknowledged()));
    }

    @Override
    public boolean cardIn() {
        return false;
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.AvailabilityChanged) {
            return Step.go(new Resting(moment.availability()));
        }
        if (event instanceof Event.MoneySettled settled) {
            return Step.go(new Told(settled.ending()));
        }
        return event instanceof Event.Acknowledged || event instanceof Event.CardInserted
                ? Step.go(new Welcome(moment.cardPresent(), moment.availability()))
                : Optional.empty();
    }

    @Override
    public Optional<Availability> offers() {
        return Optional.of(now);
    }

    @Override
    public Optional<Duration> idleLimit() {
        return Optional.empty();
    }

    @Override
    public boolean interruptible() {
        return false;
    }
}
