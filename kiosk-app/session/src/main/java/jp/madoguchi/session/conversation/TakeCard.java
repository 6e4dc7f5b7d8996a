package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The end of a visit: stays until the card is taken, however long that is, as long as the reader can tell. */
public record TakeCard(Ending ending) implements SessionState {
    /** How often a reader that is gone, and tells nobody that the card was taken, is looked for. */
    private static final Duration TIME_TO_TAKE = Duration.ofSeconds(60);

    @Override
    public Screen screen() {
        return EndingScreen.of(ending, Picture.TAKE_CARD, List.of(Text.of("take-card")), List.of());
    }

    @Override
    public boolean cardIn() {
        return true;
    }

    @Override
    public boolean interruptible() {
        return false;
    }

    @Override
    public Optional<Duration> idleLimit() {
        return Optional.of(TIME_TO_TAKE);
    }

    @Override
    public Optional<Reminder> reminder() {
        return Optional.of(Reminder.ofCard());
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        boolean untold =
                event instanceof Event.IdleTimeout && !moment.availability().reader();
        return event instanceof Event.CardRemoved || event instanceof Event.DeviceFailed || untold
                ? Step.go(new Told(ending))
                : Optional.empty();
    }
}
