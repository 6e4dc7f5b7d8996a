package jp.madoguchi.session.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.Uuid7;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.OrderLine;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Resident;

/** Asks the centre for the fee of each line of an order. */
public record QuoteOrder(ProcedureId id, Resident who, String municipality, List<OrderLine> lines) implements Effect {
    public QuoteOrder {
        lines = List.copyOf(lines);
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        UUID order = Uuid7.random(devices.clock(), devices.random());
        var quotes = new ArrayList<Quote>();
        try {
            for (OrderLine line : lines) {
                Quote quote = devices.centre().quote(who.session(), order, municipality, line.kind(), line.options());
                if (!isFor(quote, line)) {
                    return new Answer.Refused(Ending.of(FailureCode.CENTRE_ANSWER_BROKEN));
                }
                quotes.add(quote);
            }
            return new Answer.Quoted(new QuotedOrder(order, municipality, quotes));
        } catch (CentreException e) {
            return Failures.answer(e);
        }
    }

    /** Nobody is shown the fee of another certificate than the one they chose. */
    private boolean isFor(Quote quote, OrderLine line) {
        return quote.kind() == line.kind()
                && quote.options().equals(line.options())
                && quote.municipalityCode().equals(municipality);
    }
}
