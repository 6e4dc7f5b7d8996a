package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.Text;

/** The card is being written: pulling it does not end this, the outcome does. */
public record Resetting(Resident who, ProcedureId reset, boolean cardIn) implements SessionState {
    @Override
    public Screen screen() {
        return new Screen.Progress(
                Optional.of(Plan.Stage.RESET.on(Task.PASSWORD_RESET)),
                Text.of("resetting.title"),
                List.of(new Screen.Row(Text.of("resetting.write"), Stage.RUNNING)),
                Optional.of(Text.of("resetting.keep")),
                Optional.empty());
    }

    @Override
    public Optional<ProcedureId> awaited() {
        return Optional.of(reset);
    }

    @Override
    public Optional<Resident> resident() {
        return Optional.of(who);
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
        if (event instanceof Event.CardRemoved) {
            return Step.go(new Resetting(who, reset, false));
        }
        return event instanceof Event.Answered answered
                ? Optional.of(after(answered.answer(), moment))
                : Optional.empty();
    }

    /** A procedure that broke has proved nothing, neither that it was done nor that it was not. */
    private Step after(Answer answer, Moment moment) {
        Ending ending = answer instanceof Answer.ResetEnded ended
                ? ended.ending()
                : Ending.of(
                        Ending.Kind.RESET_UNKNOWN,
                        answer instanceof Answer.Failed failed ? failed.code() : FailureCode.INTERNAL);
        return cardIn
                ? Step.to(new AnythingElse(who, ending, moment.availability()))
                : Interruption.told(this, ending, moment);
    }
}
