package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.procedure.CheckCard;
import jp.madoguchi.session.procedure.CheckReservation;
import jp.madoguchi.session.procedure.ReadCard;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.Text;

/**
 * Free reads: what kind of card, which certificates, tries left; then, for a reset, the reservation. No secret has been
 * typed for this task.
 *
 * @param card what was read of the card, once it was
 * @param resident who signed in for an earlier task
 */
public record ReadingCard(Plan plan, Optional<CardFacts> card, Optional<Resident> resident, ProcedureId reading)
        implements SessionState {
    static Step begin(Plan plan, Moment moment) {
        return Step.to(
                new ReadingCard(plan, Optional.empty(), Optional.empty(), moment.fresh()),
                plan.task() == Task.CARD_CHECK
                        ? new CheckCard(moment.fresh())
                        : new ReadCard(moment.fresh(), plan.task()));
    }

    /** The card has been read and has nothing against the reset. */
    static Step reservation(Plan plan, CardFacts facts, Optional<Resident> resident, Moment moment) {
        Optional<Ending> refusal = Gate.refusal(plan.task(), facts);
        return refusal.map(ending -> refuse(facts, resident, ending, moment))
                .orElseGet(() -> Step.to(
                        new ReadingCard(plan, Optional.of(facts), resident, moment.fresh()),
                        new CheckReservation(moment.fresh(), facts, plan.task())));
    }

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
    public Optional<Step> advance(Event event, Moment moment) {
        if (!(event instanceof Event.Answered answered)) {
            return Optional.empty();
        }
        if (answered.answer() instanceof Answer.CardChecked checked && plan.task() == Task.CARD_CHECK) {
            return Step.go(new CardStatus(checked.report(), moment.availability()));
        }
        return answered.answer() instanceof Answer.CardRead read && plan.task() != Task.CARD_CHECK
                ? Optional.of(gate(read.facts(), moment))
                : Optional.empty();
    }

    /** What this card can't do is said before a secret is typed: first its own reasons, then the reservation. */
    private Step gate(CardFacts facts, Moment moment) {
        boolean reset = plan.task() == Task.PASSWORD_RESET || plan.task() == Task.PIN_RESET;
        if (reset && card.isEmpty()) {
            return reservation(plan, facts, resident, moment);
        }
        Optional<Ending> refusal =
                Gate.refusal(plan.task(), facts).or(() -> reset ? Gate.reservation(facts) : Optional.empty());
        if (refusal.isPresent()) {
            return refuse(facts, resident, refusal.get(), moment);
        }
        return resident.map(who -> SigningIn.again(plan, who, moment))
                .orElseGet(() -> Step.to(EnteringSecret.orWarning(plan, facts)));
    }

    private static Step refuse(CardFacts facts, Optional<Resident> resident, Ending ending, Moment moment) {
        return resident.map(who -> Step.to((SessionState) AnythingElse.after(who, ending, moment)))
                .orElseGet(() -> Interruption.refuse(facts, ending, moment));
    }
}
