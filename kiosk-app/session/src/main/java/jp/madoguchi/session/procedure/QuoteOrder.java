package jp.madoguchi.session.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.ProblemCode;
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

/** Asks the centre for the fee of each line of an order; what it doesn't issue to this resident leaves the rest as it is. */
public record QuoteOrder(ProcedureId id, Resident who, String municipality, List<OrderLine> lines) implements Effect {
    public QuoteOrder {
        lines = List.copyOf(lines);
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        UUID order = Uuid7.random(devices.clock(), devices.random());
        var quotes = new ArrayList<Quote>();
        Set<CertificateKind> refused = new LinkedHashSet<>();
        try {
            for (OrderLine line : lines) {
                quote(devices, order, line).ifPresentOrElse(quotes::add, () -> refused.add(line.kind()));
            }
        } catch (CentreException e) {
            return Failures.answer(e);
        }
        return quotes.isEmpty()
                ? new Answer.Refused(Ending.of(FailureCode.ISSUE_NOT_AVAILABLE))
                : new Answer.Quoted(new QuotedOrder(order, municipality, quotes), List.copyOf(refused));
    }

    /** Empty when the centre says, in its one neutral word, that this can't be had. */
    private Optional<Quote> quote(Devices devices, UUID order, OrderLine line) throws CentreException {
        try {
            Quote quote = devices.centre().quote(who.session(), order, municipality, line.kind(), line.options());
            if (!isFor(quote, line)) {
                throw new CentreException.BrokenAnswer("a quote for something else");
            }
            return Optional.of(quote);
        } catch (CentreException.Refused e) {
            if (e.code() == ProblemCode.ISSUE_NOT_AVAILABLE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Nobody is shown the fee of another certificate than the one they chose. */
    private boolean isFor(Quote quote, OrderLine line) {
        return quote.kind() == line.kind()
                && quote.options().equals(line.options())
                && quote.municipalityCode().equals(municipality);
    }
}
