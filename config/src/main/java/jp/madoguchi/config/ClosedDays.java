package jp.madoguchi.config;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * Days on which a municipality serves nothing.
 *
 * @param yearly every year, such as from 29 December to 3 January
 * @param dates single days, such as for maintenance
 */
public record ClosedDays(List<Span> yearly, List<LocalDate> dates) {
    public ClosedDays {
        yearly = List.copyOf(yearly);
        dates = List.copyOf(dates);
    }

    public boolean include(LocalDate day) {
        return dates.contains(day) || yearly.stream().anyMatch(each -> each.includes(MonthDay.from(day)));
    }

    /** From one day to another of the year, or of the next one; both are in it. */
    public record Span(MonthDay from, MonthDay until) {
        boolean includes(MonthDay day) {
            boolean begun = !day.isBefore(from);
            boolean over = day.isAfter(until);
            return from.isAfter(until) ? begun || !over : begun && !over;
        }
    }
}
