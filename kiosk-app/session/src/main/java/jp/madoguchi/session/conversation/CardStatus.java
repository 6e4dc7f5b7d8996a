package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardReport;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.check.CheckScreen;
import jp.madoguchi.session.screen.Screen;

/** How the card stands, and what its holder can do next. */
public record CardStatus(CardReport report, Availability now) implements SessionState {
    private static final Duration TIME_TO_READ = Duration.ofMinutes(2);

    @Override
    public Screen screen() {
        return CheckScreen.of(report, now.tasks());
    }

    @Override
    public boolean cardIn() {
        return true;
    }

    @Override
    public Optional<CardFacts> card() {
        return Optional.of(report.facts());
    }

    @Override
    public Optional<Duration> idleLimit() {
        return Optional.of(TIME_TO_READ);
    }

    /** Nothing was begun: taking the card is the usual goodbye. */
    @Override
    public Ending whenCardRemoved() {
        return Ending.of(Ending.Kind.CHECK_ENDED);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.Finished) {
            return Optional.of(Interruption.end(this, Ending.of(Ending.Kind.CHECK_ENDED), moment));
        }
        if (event instanceof Event.AvailabilityChanged) {
            return Step.go(at(moment));
        }
        if (!(event instanceof Event.TaskChosen chosen)) {
            return Optional.empty();
        }
        return NextTask.begin(this, chosen.task(), moment).or(() -> Step.go(at(moment)));
    }

    private CardStatus at(Moment moment) {
        return new CardStatus(report, moment.availability());
    }
}
