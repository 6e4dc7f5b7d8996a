package jp.madoguchi.pos.ipp;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The printer's own report.
 *
 * @param state idle 3, processing 4, stopped 5
 * @param keywords {@code printer-state-reasons} as they came
 * @param accepting whether new jobs are taken
 * @param upTime seconds since the printer started; smaller than before means that it forgot its jobs
 * @param lifeCounter impressions of the printer's life, if it tells
 */
public record PrinterStatus(
        int state, List<String> keywords, boolean accepting, OptionalInt upTime, OptionalInt lifeCounter) {
    private static final int STOPPED = 5;

    public PrinterStatus {
        keywords = List.copyOf(keywords);
    }

    /** What the keywords mean; a printer that takes no jobs counts as paused, one that stopped without a word as faulty. */
    public Set<Condition> conditions() {
        Set<Condition> conditions = Condition.of(keywords);
        if (!accepting) {
            conditions.add(Condition.PAUSED);
        }
        if (isStopped() && conditions.stream().noneMatch(Condition.BLOCKING::contains)) {
            conditions.add(Condition.FAULT);
        }
        return conditions;
    }

    public boolean isStopped() {
        return state == STOPPED;
    }

    /** Whether a sheet sent now would be printed. */
    public boolean isReady() {
        return conditions().stream().noneMatch(Condition.BLOCKING::contains);
    }

    /** The keywords as one text, for an operator. */
    public String text() {
        return keywords.isEmpty() ? "printer-state " + state : String.join(", ", keywords);
    }
}
