package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.procedure.VoidOrder;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/** The resident says whether the masked name on the document is theirs; the last stop before paper. */
public record ConfirmingName(Resident who, IssuedOrder order) implements Ordering {
    @Override
    public Screen screen() {
        return new Screen.Message(
                Optional.of(Plan.Stage.REVIEW.of(order.quoted())),
                Tone.NEUTRAL,
                Picture.PERSON,
                Text.of("name.title", order.maskedName()),
                List.of(Text.of("name.why"), Text.of(costs() ? "name.fee.pay" : "name.fee", fee().amount())),
                List.of(
                        Button.of(costs() ? "name.yes.pay" : "name.yes", new Event.NameConfirmed()),
                        Button.of("name.no", new Event.NameRefused())),
                Optional.empty());
    }

    private Yen fee() {
        return order.quoted().total();
    }

    private boolean costs() {
        return !fee().equals(Yen.ZERO);
    }

    @Override
    public Optional<IssuedOrder> issued() {
        return Optional.of(order);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.NameConfirmed) {
            return Optional.of(
                    costs()
                            ? OpeningPayment.begin(who, order, moment)
                            : Printing.begin(who, order, Optional.empty(), moment));
        }
        return event instanceof Event.NameRefused
                ? Step.go(
                        AnythingElse.after(who, Ending.of(Ending.Kind.NAME_REFUSED), moment),
                        VoidOrder.nameRefused(moment.fresh(), order))
                : Optional.empty();
    }
}
