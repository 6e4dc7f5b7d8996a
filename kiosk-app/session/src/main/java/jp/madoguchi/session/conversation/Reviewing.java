package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.madoguchi.config.Yen;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.OrderLine;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.procedure.IssueOrder;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The whole order with its fee, before anything is issued; copies of the same certificate are told as one line. */
public record Reviewing(Resident who, MunicipalService service, QuotedOrder order) implements Ordering {
    @Override
    public Screen screen() {
        List<List<Quote>> lines = lines();
        return new Screen.Review(
                Optional.of(Plan.Stage.REVIEW.of(order)),
                Text.of("review.title"),
                IntStream.range(0, lines.size())
                        .mapToObj(position -> line(position, lines.get(position), lines.size() > 1))
                        .toList(),
                Text.of("review.total", order.lines().size(), order.total().amount()),
                order.lines().size() < ChoosingOptions.MOST_LINES
                        ? Optional.of(Button.of("review.more", new Event.AnotherLineWanted()))
                        : Optional.empty(),
                Button.of("review.confirm", new Event.OrderConfirmed()),
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
    }

    private static Screen.Line line(int position, List<Quote> copies, boolean removable) {
        Quote first = copies.get(0);
        return new Screen.Line(
                Text.of(
                        "review.line",
                        Text.of(CertificateWords.key(first.kind())),
                        Text.of("municipality." + first.municipalityCode())),
                CertificateWords.details(first.kind(), first.options()),
                Text.of("review.copies", copies.size()),
                Text.of("review.price", fee(copies).amount()),
                removable
                        ? Optional.of(Button.of("review.remove", new Event.LineRemoved(position)))
                        : Optional.empty());
    }

    private static Yen fee(List<Quote> copies) {
        return copies.stream().map(Quote::fee).reduce(Yen.ZERO, Yen::plus);
    }

    /** Copies of the same certificate together, in the order in which they were chosen. */
    private List<List<Quote>> lines() {
        var lines = new LinkedHashMap<OrderLine, List<Quote>>();
        order.lines().forEach(quote -> lines.computeIfAbsent(
                        new OrderLine(quote.kind(), quote.options()), line -> new ArrayList<>())
                .add(quote));
        return List.copyOf(lines.values());
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.AnotherLineWanted && order.lines().size() < ChoosingOptions.MOST_LINES) {
            return Step.go(ChoosingKind.another(
                    who,
                    service,
                    order.lines().stream()
                            .map(quote -> new OrderLine(quote.kind(), quote.options()))
                            .toList()));
        }
        if (event instanceof Event.LineRemoved removed && isRemovable(removed.position())) {
            var left = new ArrayList<>(order.lines());
            left.removeAll(lines().get(removed.position()));
            return Step.go(new Reviewing(who, service, new QuotedOrder(order.id(), order.municipality(), left)));
        }
        return event instanceof Event.OrderConfirmed
                ? Step.go(new Issuing(who, order, moment.fresh(), 1), new IssueOrder(moment.fresh(), who, order))
                : Optional.empty();
    }

    private boolean isRemovable(int position) {
        int lines = lines().size();
        return lines > 1 && position >= 0 && position < lines;
    }
}
