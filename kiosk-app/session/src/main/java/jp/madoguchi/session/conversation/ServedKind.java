package jp.madoguchi.session.conversation;

import java.util.List;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.ServiceHours;

/**
 * A kind of certificate as a municipality serves it here today.
 *
 * @param open within its hours
 * @param taxYears the years of taxation to choose from, newest first; empty for a kind without that choice
 */
public record ServedKind(CertificateKind kind, ServiceHours hours, boolean open, List<Integer> taxYears) {
    public ServedKind {
        taxYears = List.copyOf(taxYears);
        if (kind.choices().contains(CertificateKind.Choice.TAX_YEAR) == taxYears.isEmpty()) {
            throw new IllegalArgumentException("years go with a choice of year: " + kind);
        }
    }
}
