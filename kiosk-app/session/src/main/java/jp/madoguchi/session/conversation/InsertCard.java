package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/** Waiting for the card. */
public record InsertCard(Plan plan) implements SessionState {
    /** Asks for the card, unless it is in already. */
    static Step orRead(Plan plan, boolean cardIn, Moment moment) {
        return cardIn ? ReadingCard.begin(plan, moment) : Step.to(new InsertCard(plan));
    }

    @Override
    public Screen screen() {
        return new Screen.Message(
                Optional.of(plan.at(Plan.Stage.CARD)),
                Tone.NEUTRAL,
                Picture.INSERT_CARD,
                Text.of("insert.title"),
                List.of(Text.of("insert.how"), Text.of("insert.keep")),
                List.of(),
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
    }

    @Override
    public boolean cardIn() {
        return false;
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        return event instanceof Event.CardInserted ? Optional.of(ReadingCard.begin(plan, moment)) : Optional.empty();
    }
}
