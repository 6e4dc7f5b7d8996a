package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Tone;

/**
 * The last word of a visit whose card is gone: a touch or the clock leads back to the start, and the next card does when
 * nothing went wrong. What did go wrong stays to be read: a reader that comes back announces the card that is still in.
 */
public record Told(Ending ending) implements SessionState {
    /** Of what is good: it is short, and nothing has to be done about it. */
    private static final Duration TIME_TO_READ = Duration.ofSeconds(20);
    /** Who has left something behind is called back for it meanwhile. */
    private static final Duration TIME_TO_TAKE = Duration.ofSeconds(60);
    /** The staff are to see what is owed or what was printed, and have to come first. */
    private static final Duration TIME_TO_COME = Duration.ofMinutes(10);

    @Override
    public Screen screen() {
        return EndingScreen.of(ending, List.of(Button.of("told.done", new Event.Acknowledged())));
    }

    @Override
    public boolean cardIn() {
        return false;
    }

    @Override
    public boolean interruptible() {
        return false;
    }

    @Override
    public Optional<Duration> idleLimit() {
        return Optional.of(
                switch (ending.kind()) {
                    case MONEY_OWED, CERTIFICATE_PRINTED_MONEY_OWED, PAYMENT_UNCERTAIN, PRINT_UNKNOWN, PARTLY_PRINTED ->
                        TIME_TO_COME;
                    default ->
                        isGood() ? ending.left().map(left -> TIME_TO_TAKE).orElse(TIME_TO_READ) : USUAL_PATIENCE;
                });
    }

    /** What went wrong may have to be read again, or shown to somebody. */
    @Override
    public boolean offersMoreTime() {
        return !isGood();
    }

    private boolean isGood() {
        return ending.kind().tone() == Tone.GOOD;
    }

    @Override
    public Optional<Reminder> reminder() {
        return Reminder.ofTrays(ending);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.CardInserted && ending.kind().tone() != Tone.PROBLEM) {
            return Step.go(new Welcome(true, moment.availability()));
        }
        return event instanceof Event.Acknowledged || event instanceof Event.IdleTimeout
                ? Step.go(new Welcome(moment.cardPresent(), moment.availability()))
                : Optional.empty();
    }
}
