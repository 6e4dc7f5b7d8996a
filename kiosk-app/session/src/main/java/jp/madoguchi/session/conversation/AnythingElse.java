package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.procedure.CheckReservation;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Tone;

/** A task has ended, well or not, and the card is still in: what came of it, and whether there is anything else. */
public record AnythingElse(Resident who, Ending ending, Availability now) implements SessionState {
    @Override
    public Screen screen() {
        var buttons = new ArrayList<Button>();
        buttons.add(Button.of("anything-else.finish", new Event.Finished()));
        if (now.certificates()) {
            buttons.add(Button.of("anything-else.certificate", new Event.TaskChosen(Task.CERTIFICATE)));
        }
        if (now.resets() && ending.kind() != Ending.Kind.PASSWORD_RESET) {
            buttons.add(Button.of("anything-else.reset", new Event.TaskChosen(Task.PASSWORD_RESET)));
        }
        return EndingScreen.of(ending, List.copyOf(buttons));
    }

    @Override
    public boolean cardIn() {
        return true;
    }

    @Override
    public Optional<Resident> resident() {
        return Optional.of(who);
    }

    /** The task is over, and taking the card is the usual goodbye; but bad news stays until it has been read. */
    @Override
    public Ending whenCardRemoved() {
        return ending.kind().tone() == Tone.GOOD ? Ending.of(Ending.Kind.GOODBYE) : ending;
    }

    /** What came of the task stays true, and stays on the screen until the card is taken. */
    @Override
    public Ending whenTimedOut() {
        return ending;
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.Finished) {
            return Optional.of(Interruption.end(this, Ending.of(Ending.Kind.GOODBYE), moment));
        }
        if (!(event instanceof Event.TaskChosen chosen)) {
            return Optional.empty();
        }
        if (!moment.availability().open()) {
            return Optional.of(Interruption.end(this, Ending.of(Ending.Kind.CLOSED), moment));
        }
        if (!moment.availability().allows(chosen.task())) {
            return Step.go(new AnythingElse(who, ending, moment.availability()));
        }
        return chosen.task() == Task.CERTIFICATE
                ? Step.go(new ChoosingMunicipality(
                        true, Optional.of(who), moment.availability().municipalities()))
                : Step.go(
                        new ReadingCard(Plan.reset(), Optional.of(who), moment.fresh()),
                        new CheckReservation(moment.fresh(), who));
    }
}
