package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.madoguchi.config.Yen;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.procedure.IssueOrder;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The whole order with its fee, before anything is issued. */
public record Reviewing(Resident who, QuotedOrder order) implements SessionState {
    @Override
    public Screen screen() {
        boolean several = order.lines().size() > 1;
        return new Screen.Review(
                Optional.of(Plan.Stage.REVIEW.on(Task.CERTIFICATE)),
                Text.of("review.title"),
                IntStream.range(0, order.lines().size())
                        .mapToObj(position -> line(position, order.lines().get(position), several))
                        .toList(),
                Text.of("review.total", order.total().amount()),
                order.lines().size() < ChoosingOptions.MOST_LINES
                        ? Optional.of(Button.of("review.more", new Event.AnotherLineWanted()))
                        : Optional.empty(),
                Button.of("review.confirm", new Event.OrderConfirmed()),
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
    }

    private static Screen.Line line(int position, Quote quote, boolean removable) {
        return new Screen.Line(
                Text.of("review.line", Text.of("municipality." + quote.municipalityCode())),
                CertificateWords.details(quote.options()),
                price(quote.fee()),
                removable
                        ? Optional.of(Button.of("review.remove", new Event.LineRemoved(position)))
                        : Optional.empty());
    }

    private static Text price(Yen fee) {
        return Text.of("review.price", fee.amount());
    }

    @Override
    public boolean cardIn() {
        return true;
    }

    @Override
    public Optional<Resident> resident() {
        return Optional.of(who);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.AnotherLineWanted && order.lines().size() < ChoosingOptions.MOST_LINES) {
            return Step.go(ChoosingOptions.another(who, order.municipality(), options()));
        }
        if (event instanceof Event.LineRemoved removed && isRemovable(removed.position())) {
            var left = new ArrayList<>(order.lines());
            left.remove(removed.position());
            return Step.go(new Reviewing(who, new QuotedOrder(order.id(), order.municipality(), left)));
        }
        return event instanceof Event.OrderConfirmed
                ? Step.go(new Issuing(who, order, moment.fresh(), 1), new IssueOrder(moment.fresh(), who, order))
                : Optional.empty();
    }

    private boolean isRemovable(int position) {
        return order.lines().size() > 1
                && position >= 0
                && position < order.lines().size();
    }

    private List<CertificateOptions> options() {
        return order.lines().stream().map(Quote::options).toList();
    }
}
