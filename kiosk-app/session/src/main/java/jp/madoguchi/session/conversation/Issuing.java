package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.Text;

/** The documents are issued, fetched, checked against the card and composed; nothing has been printed or paid. */
public record Issuing(Resident who, QuotedOrder order, ProcedureId issuing, int line) implements Ordering {
    @Override
    public Screen screen() {
        return new Screen.Progress(
                Optional.of(Plan.Stage.REVIEW.of(order)),
                Text.of("issuing.title"),
                List.of(new Screen.Row(
                        Text.of("issuing.line", line, order.lines().size()), Stage.RUNNING)),
                Optional.of(Text.of("reading.keep")),
                Optional.empty());
    }

    @Override
    public Optional<ProcedureId> awaited() {
        return Optional.of(issuing);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.Progressed progressed && progressed.progress() instanceof Progress.Preparing at) {
            return Step.go(new Issuing(who, order, issuing, at.line()));
        }
        return event instanceof Event.Answered answered && answered.answer() instanceof Answer.Issued issued
                ? Step.go(new ConfirmingName(who, issued.order()))
                : Optional.empty();
    }
}
