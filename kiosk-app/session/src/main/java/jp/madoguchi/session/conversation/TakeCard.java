package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The end of a visit: stays until the card is taken, however long that is. */
public record TakeCard(Ending ending) implements SessionState {
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
        return Optional.empty();
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        return event instanceof Event.CardRemoved || event instanceof Event.DeviceFailed
                ? Step.go(new Told(ending))
                : Optional.empty();
    }
}
