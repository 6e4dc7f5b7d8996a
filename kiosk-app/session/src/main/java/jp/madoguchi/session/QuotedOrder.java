package jp.madoguchi.session;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Yen;
import jp.madoguchi.protocol.Quote;

/** What a resident buys in a visit: one quote a copy, because each copy is an issue of its own. */
public record QuotedOrder(UUID id, String municipality, List<Quote> lines) {
    public QuotedOrder {
        lines = List.copyOf(lines);
    }

    /** What is issued only to those who have registered the use (利用登録), which the resident has not. */
    public List<CertificateKind> unregistered() {
        return lines.stream()
                .filter(QuotedOrder::isUnregistered)
                .map(Quote::kind)
                .distinct()
                .toList();
    }

    /** The order without that. */
    public QuotedOrder registered() {
        return new QuotedOrder(
                id,
                municipality,
                lines.stream().filter(line -> !isUnregistered(line)).toList());
    }

    private static boolean isUnregistered(Quote line) {
        return line.registrationOfUse() == Quote.RegistrationOfUse.REQUIRED;
    }

    public Yen total() {
        return lines.stream().map(Quote::fee).reduce(Yen.ZERO, Yen::plus);
    }
}
