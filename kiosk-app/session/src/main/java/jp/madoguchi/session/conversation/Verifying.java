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
import jp.madoguchi.session.Task;
import jp.madoguchi.session.procedure.ReadSignatureCertificate;
import jp.madoguchi.session.procedure.VerifySecret;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.Text;

/** The card alone checks a secret, for what needs no centre. */
public record Verifying(Plan plan, CardFacts facts, ProcedureId verifying) implements Proving {
    static Step begin(Plan plan, CardFacts facts, Secret typed, Moment moment) {
        return Step.to(
                new Verifying(plan, facts, moment.fresh()),
                plan.task() == Task.SIGNATURE_CHECK
                        ? new ReadSignatureCertificate(moment.fresh(), facts, typed)
                        : new VerifySecret(moment.fresh(), plan.key(), facts, typed));
    }

    @Override
    public Screen screen() {
        return new Screen.Progress(
                Optional.of(plan.at(Plan.Stage.SECRET)),
                Text.of("verifying.title"),
                List.of(new Screen.Row(Text.of("verifying.check"), Stage.RUNNING)),
                Optional.of(Text.of("reading.keep")),
                Optional.empty());
    }

    @Override
    public Optional<ProcedureId> awaited() {
        return Optional.of(verifying);
    }

    @Override
    public Ending whenCardRemoved() {
        return Ending.of(Ending.Kind.CARD_REMOVED_IN_SIGN_IN);
    }

    @Override
    public Ending whenFailed(FailureCode code) {
        return Ending.whileVerifying(code);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        return event instanceof Event.Answered answered ? after(answered.answer(), moment) : Optional.empty();
    }

    private Optional<Step> after(Answer answer, Moment moment) {
        if (answer instanceof Answer.SecretVerified verified && !isCheck()) {
            var change = new Renewal.Change(plan.task(), facts, verified.current());
            return Step.go(new EnteringNewSecret(change, Optional.empty()));
        }
        if (answer instanceof Answer.CardChecked checked && isCheck()) {
            return Step.go(new CardStatus(checked.report(), moment.availability()));
        }
        if (answer instanceof Answer.PinWrong wrong) {
            return Optional.of(EnteringSecret.after(this, plan, facts, wrong.left(), moment));
        }
        return answer instanceof Answer.PinBlocked
                ? Optional.of(Interruption.end(this, Ending.blocked(plan.key()), moment))
                : Optional.empty();
    }

    private boolean isCheck() {
        return plan.task() == Task.SIGNATURE_CHECK;
    }
}
