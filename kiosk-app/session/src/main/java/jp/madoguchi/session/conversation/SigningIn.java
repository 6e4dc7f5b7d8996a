package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.Secret;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.procedure.SignIn;
import jp.madoguchi.session.procedure.SignInAgain;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.Text;

/** The card checks the secret and signs the centre's challenge; without the PIN for a further task of the visit. */
public record SigningIn(Plan plan, CardFacts facts, Optional<Resident> before, ProcedureId signIn) implements Proving {
    static Step begin(Plan plan, CardFacts facts, Secret typed, Moment moment) {
        return Step.to(
                new SigningIn(plan, facts, Optional.empty(), moment.fresh()),
                new SignIn(moment.fresh(), plan.task(), facts, typed));
    }

    /** A further task: the card, which has stayed in, signs without another VERIFY. */
    static Step again(Plan plan, Resident who, Moment moment) {
        return Step.to(
                new SigningIn(plan, who.card(), Optional.of(who), moment.fresh()),
                new SignInAgain(moment.fresh(), plan.task(), who));
    }

    @Override
    public Screen screen() {
        return new Screen.Progress(
                Optional.of(plan.at(Plan.Stage.SECRET)),
                Text.of("signing-in.title"),
                List.of(new Screen.Row(Text.of("signing-in.check"), Stage.RUNNING)),
                Optional.of(Text.of("reading.keep")),
                Optional.empty());
    }

    @Override
    public Optional<ProcedureId> awaited() {
        return Optional.of(signIn);
    }

    @Override
    public Optional<Resident> resident() {
        return before;
    }

    @Override
    public Ending whenCardRemoved() {
        return Ending.of(Ending.Kind.CARD_REMOVED_IN_SIGN_IN);
    }

    /** The PIN may have reached the card before the reader was lost; a further task sends none. */
    @Override
    public Ending whenFailed(FailureCode code) {
        return before.isEmpty() ? Ending.whileVerifying(code) : Ending.of(code);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (!(event instanceof Event.Answered answered)) {
            return Optional.empty();
        }
        if (answered.answer() instanceof Answer.SignedIn signedIn) {
            return Step.go(firstOf(signedIn.resident()));
        }
        if (answered.answer() instanceof Answer.PinWrong wrong) {
            return Optional.of(EnteringSecret.after(this, plan, facts, wrong.left(), moment));
        }
        if (answered.answer() instanceof Answer.PinWanted) {
            // The tries left may have changed since they were read, and are never guessed.
            return Optional.of(InsertCard.orRead(plan, true, moment));
        }
        return answered.answer() instanceof Answer.PinBlocked
                ? Optional.of(Interruption.end(this, Ending.blocked(plan.key()), moment))
                : Optional.empty();
    }

    private SessionState firstOf(Resident resident) {
        return plan.task() == Task.CERTIFICATE
                ? ChoosingKind.first(resident, plan.service().orElseThrow())
                : new EnteringNewSecret(new Renewal.Reset(plan.task(), resident), Optional.empty());
    }
}
