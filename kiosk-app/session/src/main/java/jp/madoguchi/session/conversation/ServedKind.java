package jp.madoguchi.session.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.CertificateKind.Choice;
import jp.madoguchi.config.Opening;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.session.screen.Text;

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
    /** First what will be open again first, as far as can be told without a calendar. */
    static final Comparator<ServedKind> SOONEST = Comparator.comparing(ServedKind::opening)
            .thenComparing(kind -> kind.hours().isOnWeekdaysOnly())
            .thenComparing(kind -> kind.hours().opens());

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

    /** What is said of a kind that can't be had now: if its hours are the reason, with its hours. */
    Text whyNot() {
        if (lacksOnlyPayment()) {
            return Text.of("unpayable");
        }
        if (opening == Opening.CLOSED_TODAY) {
            return Text.of("kind.closed.today");
        }
        return Text.of(
                hours.isOnWeekdaysOnly() ? "kind.closed.weekdays" : "kind.closed",
                hours.opens().toString(),
                hours.closes().toString());
    }

    /** Whether all that is missing is somewhere to put the fee. */
    boolean lacksOnlyPayment() {
        return opening == Opening.OPEN && !payable;
    }
}
