package jp.madoguchi.session.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.Uuid7;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Resident;

/** Asks the centre for the fee of each line of an order. */
public record QuoteOrder(ProcedureId id, Resident who, String municipality, List<CertificateOptions> lines)
        implements Effect {
    public QuoteOrder {
        lines = List.copyOf(lines);
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        UUID order = Uuid7.random(devices.clock(), devices.random());
        var quotes = new ArrayList<Quote>();
        try {
            for (CertificateOptions options : lines) {
                quotes.add(devices.centre()
                        .quote(who.session(), order, municipality, CertificateKind.RESIDENCE_CERTIFICATE, options));
            }
            return new Answer.Quoted(new QuotedOrder(order, municipality, quotes));
        } catch (CentreException e) {
            return Failures.answer(e);
        }
    }
}
