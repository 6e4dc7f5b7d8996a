package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.procedure.OpenPayment;
import jp.madoguchi.session.procedure.ReturnMoney;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.Text;

/** All that was put in comes out again; nothing is printed. */
public record GivingBack(Resident who, ProcedureId returning, boolean cardIn) implements UnderWay {
    /** After these the resident may want to try again, or something else. */
    private static final Set<Ending.Kind> VISIT_GOES_ON = Set.of(
            Ending.Kind.NO_CHANGE, Ending.Kind.PAYMENT_BROKEN, Ending.Kind.MONEY_OWED, Ending.Kind.PAYMENT_UNCERTAIN);

    static Step begin(Resident who, OpenPayment payment, Ending ending, boolean cardIn, Moment moment) {
        return Step.to(new GivingBack(who, moment.fresh(), cardIn), new ReturnMoney(moment.fresh(), payment, ending));
    }

    @Override
    public Screen screen() {
        return new Screen.Progress(
                Optional.of(Plan.Stage.PAYMENT.whereItCosts()),
                Text.of("pay.back.title"),
                List.of(new Screen.Row(Text.of("pay.back"), Stage.RUNNING)),
                Optional.of(Text.of("pay.back.stay")),
                Optional.empty(),
                Optional.of(Picture.TAKE_MONEY));
    }

    @Override
    public Optional<ProcedureId> awaited() {
        return Optional.of(returning);
    }

    @Override
    public Optional<Resident> resident() {
        return Optional.of(who);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.CardRemoved) {
            return Step.go(new GivingBack(who, returning, false));
        }
        return event instanceof Event.Answered answered
                ? Optional.of(after(answered.answer(), moment))
                : Optional.empty();
    }

    private Step after(Answer answer, Moment moment) {
        Ending ending = answer instanceof Answer.MoneyReturned returned
                ? returned.ending()
                : UnderWay.broken(Ending.Kind.MONEY_OWED, answer);
        return cardIn && VISIT_GOES_ON.contains(ending.kind())
                ? Step.to(AnythingElse.after(who, ending, moment))
                : Interruption.end(this, ending, moment);
    }
}
