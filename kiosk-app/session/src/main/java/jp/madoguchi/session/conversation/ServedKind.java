package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Set;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.CertificateKind.Choice;
import jp.madoguchi.config.Opening;
import jp.madoguchi.config.ServiceHours;

/**
 * A kind of certificate as a municipality serves it here today.
 *
 * @param choices what may be chosen for it there
 * @param taxYears the years of taxation to choose from, newest first; empty for a kind without that choice
 * @param payable it costs nothing, or its fee can be paid now
 */
public record ServedKind(
        CertificateKind kind,
        Set<Choice> choices,
        ServiceHours hours,
        Opening opening,
        List<Integer> taxYears,
        boolean payable) {
    public ServedKind {
        choices = Set.copyOf(choices);
        taxYears = List.copyOf(taxYears);
        if (choices.contains(Choice.TAX_YEAR) == taxYears.isEmpty()) {
            throw new IllegalArgumentException("years go with a choice of year: " + kind);
        }
    }

    boolean open() {
        return opening == Opening.OPEN && payable;
    }

    /** Whether all that is missing is somewhere to put the fee. */
    boolean lacksOnlyPayment() {
        return opening == Opening.OPEN && !payable;
    }
}
