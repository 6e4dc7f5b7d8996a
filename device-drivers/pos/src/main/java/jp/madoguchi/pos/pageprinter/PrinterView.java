package jp.madoguchi.pos.pageprinter;

import java.util.Optional;
import java.util.Set;
import jp.madoguchi.pos.ipp.Condition;
import jp.madoguchi.pos.ipp.PrinterStatus;

/**
 * What the last look at the printer showed.
 *
 * @param look counts the looks since enable, so that one can wait for a fresh one
 * @param status the printer's report; empty while it does not answer
 * @param lack why it cannot be used for our sheets at all
 * @param silence what was heard instead of an answer
 */
record PrinterView(long look, Optional<PrinterStatus> status, Optional<String> lack, String silence) {
    static final PrinterView NOTHING = new PrinterView(0, Optional.empty(), Optional.empty(), "not asked yet");

    boolean isReachable() {
        return status.isPresent();
    }

    boolean isReady() {
        return lack.isEmpty() && status.filter(PrinterStatus::isReady).isPresent();
    }

    Set<Condition> conditions() {
        return status.map(PrinterStatus::conditions).orElse(Set.of());
    }

    /** Why no sheet can be printed now; empty when one can. */
    Optional<Trouble> findTrouble() {
        if (status.isEmpty()) {
            return Optional.of(Trouble.offline(silence));
        }
        if (lack.isPresent()) {
            return Optional.of(Trouble.unfit(lack.get()));
        }
        return status.filter(report -> !report.isReady()).map(Trouble::of);
    }

    /** What keeps a sheet waiting, in the printer's own words. */
    String text() {
        return status.map(PrinterStatus::text).orElse(silence);
    }
}
