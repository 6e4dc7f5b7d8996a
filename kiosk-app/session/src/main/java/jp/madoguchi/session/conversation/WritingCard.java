package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.Secret;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.Text;

/** The card is being written: pulling it does not end this, the outcome does. */
public record WritingCard(Task task, CardFacts facts, Optional<Resident> resident, ProcedureId writing, boolean cardIn)
        implements UnderWay {
    static Step begin(Renewal renewal, Secret typed, Moment moment) {
        return Step.to(
                new WritingCard(renewal.task(), renewal.card(), renewal.resident(), moment.fresh(), true),
                renewal.write(moment.fresh(), typed));
    }

    private boolean isChange() {
        return resident.isEmpty();
    }

    @Override
    public Screen screen() {
        return new Screen.Progress(
                Optional.of(Plan.Stage.WRITE.on(task)),
                Text.of(isChange() ? "changing.title" : "resetting.title"),
                List.of(new Screen.Row(Text.of(isChange() ? "changing.write" : "resetting.write"), Stage.RUNNING)),
                Optional.of(Text.of("resetting.keep")),
                Optional.empty());
    }

    @Override
    public Optional<ProcedureId> awaited() {
        return Optional.of(writing);
    }

    @Override
    public Optional<CardFacts> card() {
        return Optional.of(facts);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.CardRemoved) {
            return Step.go(new WritingCard(task, facts, resident, writing, false));
        }
        return event instanceof Event.Answered answered
                ? Optional.of(after(answered.answer(), moment))
                : Optional.empty();
    }

    private Step after(Answer answer, Moment moment) {
        Ending ending = answer instanceof Answer.WritingEnded ended
                ? ended.ending()
                : UnderWay.broken(isChange() ? Ending.Kind.CHANGE_UNKNOWN : Ending.Kind.RESET_UNKNOWN, answer);
        return cardIn
                ? Step.to(new AnythingElse(facts, resident, ending, moment.availability()))
                : Interruption.told(this, ending, moment);
    }
}
