package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.OrderLine;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.procedure.QuoteOrder;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.Text;

/** The centre says what the order costs and whether it can be had. */
public record Quoting(Resident who, MunicipalService service, ProcedureId quoting) implements Ordering {
    static Step begin(Resident who, MunicipalService service, List<OrderLine> lines, Moment moment) {
        return Step.to(
                new Quoting(who, service, moment.fresh()), new QuoteOrder(moment.fresh(), who, service.code(), lines));
    }

    @Override
    public Screen screen() {
        return new Screen.Progress(
                Optional.of(Plan.Stage.REVIEW.on(Task.CERTIFICATE)),
                Text.of("quoting.title"),
                List.of(new Screen.Row(Text.of("quoting.ask"), Stage.RUNNING)),
                Optional.of(Text.of("reading.keep")),
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
    }

    @Override
    public Optional<ProcedureId> awaited() {
        return Optional.of(quoting);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        return event instanceof Event.Answered answered && answered.answer() instanceof Answer.Quoted quoted
                ? Step.go(after(quoted, moment))
                : Optional.empty();
    }

    /** Nothing that can't be issued is offered for a fee. */
    private SessionState after(Answer.Quoted quoted, Moment moment) {
        QuotedOrder rest = quoted.order().registered();
        if (rest.lines().isEmpty()) {
            return AnythingElse.after(who, Ending.of(Ending.Kind.REGISTRATION_OF_USE), moment);
        }
        List<CertificateKind> unregistered = quoted.order().unregistered();
        return quoted.refused().isEmpty() && unregistered.isEmpty()
                ? new Reviewing(who, service, rest)
                : new LeavingOut(who, service, rest, quoted.refused(), unregistered);
    }
}
