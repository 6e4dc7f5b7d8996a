package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.procedure.BeginPayment;
import jp.madoguchi.session.procedure.VoidOrder;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.Text;

/**
 * The changer gets ready; it may take the first coin at any moment, so only its answer ends this.
 *
 * @param reported what it has said already of the money or of itself, for when it is ready
 */
public record OpeningPayment(
        Resident who, IssuedOrder order, ProcedureId opening, boolean cardIn, Optional<Progress> reported)
        implements UnderWay {
    static Step begin(Resident who, IssuedOrder order, Moment moment) {
        return Step.to(
                new OpeningPayment(who, order, moment.fresh(), true, Optional.empty()),
                new BeginPayment(moment.fresh(), order));
    }

    @Override
    public Screen screen() {
        return new Screen.Progress(
                Optional.of(Plan.Stage.PAYMENT.whereItCosts()),
                Text.of("pay.opening.title"),
                List.of(new Screen.Row(Text.of("pay.opening"), Stage.RUNNING)),
                Optional.of(Text.of("reading.keep")),
                Optional.empty(),
                Optional.of(Picture.MONEY));
    }

    @Override
    public Optional<ProcedureId> awaited() {
        return Optional.of(opening);
    }

    @Override
    public Optional<Resident> resident() {
        return Optional.of(who);
    }

    @Override
    public Optional<IssuedOrder> issued() {
        return Optional.of(order);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.CardRemoved) {
            return Step.go(new OpeningPayment(who, order, opening, false, reported));
        }
        if (event instanceof Event.Progressed progressed) {
            return Step.go(new OpeningPayment(who, order, opening, cardIn, Optional.of(latest(progressed.progress()))));
        }
        return event instanceof Event.Answered answered
                ? Optional.of(after(answered.answer(), moment))
                : Optional.empty();
    }

    /** A machine that has failed is not well again because a coin was counted. */
    private Progress latest(Progress now) {
        return reported.filter(Progress.PaymentFailed.class::isInstance).orElse(now);
    }

    private Step after(Answer answer, Moment moment) {
        if (answer instanceof Answer.PaymentBegun begun) {
            var paying = new Paying(who, begun.payment(), opening);
            return cardIn ? begun(paying, moment) : Interruption.told(paying, paying.whenCardRemoved(), moment);
        }
        Ending ending = answer instanceof Answer.Refused refused
                ? refused.ending()
                : UnderWay.broken(Ending.Kind.PAYMENT_NOT_POSSIBLE, answer);
        return cardIn
                ? Step.to(
                        AnythingElse.after(who, ending, moment),
                        new VoidOrder(moment.fresh(), order, Outcome.Reason.OTHER))
                : Interruption.told(this, ending, moment);
    }

    private Step begun(Paying paying, Moment moment) {
        return reported.flatMap(progress -> paying.advance(new Event.Progressed(opening, progress), moment))
                .orElseGet(() -> Step.to(paying));
    }
}
