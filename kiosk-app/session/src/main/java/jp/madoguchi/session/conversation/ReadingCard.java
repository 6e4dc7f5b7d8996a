package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.Text;

/**
 * Free reads: what kind of card, which certificates, tries left, the reservation. No secret has been typed for this task;
 * {@code before} is who signed in for an earlier one.
 */
public record ReadingCard(Plan plan, Optional<Resident> before, ProcedureId reading) implements SessionState {
    @Override
    public Screen screen() {
        return new Screen.Progress(
                Optional.of(plan.at(Plan.Stage.CARD)),
                Text.of("reading.title"),
                List.of(new Screen.Row(Text.of("reading.card"), Stage.RUNNING)),
                Optional.of(Text.of("reading.keep")),
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
    }

    @Override
    public Optional<ProcedureId> awaited() {
        return Optional.of(reading);
    }

    @Override
    public boolean cardIn() {
        return true;
    }

    @Override
    public Optional<Resident> resident() {
        return before;
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        return event instanceof Event.Answered answered && answered.answer() instanceof Answer.CardRead read
                ? Optional.of(gate(read.facts(), moment))
                : Optional.empty();
    }

    /** What this card can't do is said before a secret is typed. */
    private Step gate(CardFacts facts, Moment moment) {
        Optional<Ending> refusal = Gate.refusal(plan.task(), facts);
        if (before.isPresent()) {
            return refusal.map(ending -> Step.to(new AnythingElse(before.get(), ending, moment.availability())))
                    .orElseGet(() -> SigningIn.again(plan, before.get(), moment));
        }
        return refusal.map(ending -> Interruption.refuse(facts, ending, moment))
                .orElseGet(() -> Step.to(EnteringPin.orWarning(plan, facts)));
    }
}
