package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.procedure.OpenPayment;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/**
 * The resident puts money in. Printing begins as soon as there is enough; whatever ends the visit before gives all back.
 *
 * @param counting the procedure that reports what is put in
 * @param taken all that was put in so far
 */
public record Paying(Resident who, OpenPayment payment, ProcedureId counting, Yen taken) implements Ordering {
    Paying(Resident who, OpenPayment payment, ProcedureId counting) {
        this(who, payment, counting, Yen.ZERO);
    }

    @Override
    public Screen screen() {
        return new Screen.Payment(
                Optional.of(Plan.Stage.PAYMENT.whereItCosts()),
                Text.of("pay.title"),
                List.of(
                        fact("pay.fee", payment.fee().amount()),
                        fact("pay.taken", taken.amount()),
                        fact("pay.missing", Math.max(0, payment.fee().amount() - taken.amount()))),
                Text.of(payment.exactOnly() ? "pay.exact" : "pay.change"),
                payment.exactOnly(),
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
    }

    private static Screen.Fact fact(String key, int yen) {
        return new Screen.Fact(Text.of(key), Text.of("pay.yen", yen));
    }

    @Override
    public Optional<ProcedureId> awaited() {
        return Optional.of(counting);
    }

    @Override
    public Optional<IssuedOrder> issued() {
        return Optional.of(payment.order());
    }

    /** All money comes out, and the order is void; the visit ends when it has. */
    @Override
    public Optional<Step> beforeEnding(Ending ending, boolean cardIn, Moment moment) {
        return Optional.of(GivingBack.begin(who, payment, ending, cardIn, moment));
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (!(event instanceof Event.Progressed progressed)) {
            return Optional.empty();
        }
        if (progressed.progress() instanceof Progress.PaymentFailed failed) {
            return beforeEnding(Ending.of(failed.code()), true, moment);
        }
        return progressed.progress() instanceof Progress.MoneyTaken money
                ? Optional.of(with(money.total(), moment))
                : Optional.empty();
    }

    private Step with(Yen total, Moment moment) {
        int missing = payment.fee().amount() - total.amount();
        if (missing > 0) {
            return Step.to(new Paying(who, payment, counting, total));
        }
        return missing < 0 && payment.exactOnly()
                ? GivingBack.begin(who, payment, Ending.of(FailureCode.NO_CHANGE), true, moment)
                : Printing.begin(who, payment.order(), Optional.of(payment), moment);
    }
}
