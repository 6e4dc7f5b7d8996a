package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The start, where every visit begins and ends: says what can be done here and now. */
public record Welcome(boolean cardIn, Availability now) implements SessionState {
    @Override
    public Screen screen() {
        var door = new FrontDoor(now);
        return new Screen.Menu(
                Text.of(now.open() ? "welcome.title" : "welcome.closed.title"),
                subtitle(door),
                door.entries(),
                List.of(
                        new Screen.Fact(Text.of("welcome.hours"), door.hours()),
                        new Screen.Fact(Text.of("welcome.duration"), Text.of("welcome.duration.value")),
                        new Screen.Fact(Text.of("welcome.help"), Text.of("welcome.help.value"))));
    }

    private Text subtitle(FrontDoor door) {
        return cardIn && now.reader()
                ? Text.of("welcome.card-in")
                : door.time().orElseGet(() -> Text.of("welcome.subtitle"));
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.CardInserted) {
            return Step.go(new Welcome(true, moment.availability()));
        }
        if (event instanceof Event.CardRemoved) {
            return Step.go(new Welcome(false, moment.availability()));
        }
        if (event instanceof Event.AvailabilityChanged) {
            return Step.go(new Welcome(cardIn, moment.availability()));
        }
        if (event instanceof Event.IdleTimeout) {
            return Step.go(afterAll(moment.availability()));
        }
        if (event instanceof Event.MoneySettled settled) {
            return Step.go(new Told(settled.ending()));
        }
        if (event instanceof Event.TaskChosen chosen) {
            return Optional.of(NextTask.begin(this, chosen.task(), moment)
                    .orElseGet(() -> Step.to(new Welcome(cardIn, moment.availability()))));
        }
        return Optional.empty();
    }

    /** Whoever comes next must not meet a card that was forgotten. A reader that is gone does not tell when it is taken. */
    private SessionState afterAll(Availability then) {
        return cardIn && then.reader() ? new TakeCard(Ending.of(Ending.Kind.TIMED_OUT)) : new Resting(then);
    }

    @Override
    public Optional<Availability> offers() {
        return Optional.of(now);
    }

    /** Nothing is left to end: without a card in it, an idle kiosk hangs out its poster. */
    @Override
    public boolean interruptible() {
        return false;
    }

    @Override
    public boolean offersMoreTime() {
        return cardIn;
    }
}
