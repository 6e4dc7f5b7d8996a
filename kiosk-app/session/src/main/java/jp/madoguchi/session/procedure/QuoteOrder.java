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
    private static final Set<ProblemCode> NOT_TO_BE_HAD =
            Set.of(ProblemCode.ISSUE_NOT_AVAILABLE, ProblemCode.MOVED_ABROAD, ProblemCode.TAXED_ELSEWHERE);

    public QuoteOrder {
        lines = List.copyOf(lines);
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        UUID order = Uuid7.random(devices.clock(), devices.random());
        var quotes = new ArrayList<Quote>();
        Set<CertificateKind> refused = new LinkedHashSet<>();
        Optional<CentreException> why = Optional.empty();
        for (OrderLine line : lines) {
            try {
                quotes.add(quote(devices, order, line));
            } catch (CentreException e) {
                if (!concernsTheResident(e)) {
                    return Failures.answer(e);
                }
                refused.add(line.kind());
                why = Optional.of(e);
            }
        }
        return quotes.isEmpty()
                ? why.map(Failures::answer)
                        .orElseGet(() -> new Answer.Refused(Ending.of(FailureCode.ISSUE_NOT_AVAILABLE)))
                : new Answer.Quoted(new QuotedOrder(order, municipality, quotes), List.copyOf(refused));
    }

    private Quote quote(Devices devices, UUID order, OrderLine line) throws CentreException {
        Quote quote = devices.centre().quote(who.session(), order, municipality, line.kind(), line.options());
        if (!isFor(quote, line)) {
            throw new CentreException.BrokenAnswer("a quote for something else");
        }
        return quote;
    }

    /** Whether the centre says that this can't be had, in its one neutral word or with where to turn. */
    private static boolean concernsTheResident(CentreException e) {
        return e instanceof CentreException.Refused refused && NOT_TO_BE_HAD.contains(refused.code());
    }

    /** Nobody is shown the fee of another certificate than the one they chose. */
    private boolean isFor(Quote quote, OrderLine line) {
        return quote.kind() == line.kind()
                && quote.options().equals(line.options())
                && quote.municipalityCode().equals(municipality);
    }
}
