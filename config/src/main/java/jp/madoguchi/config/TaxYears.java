package jp.madoguchi.config;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Years of taxation (年度) for which a municipality issues.
 *
 * @param offered how many, counted back from the newest
 * @param newestFrom the day from which a calendar year's own taxation is settled, usually in June
 */
public record TaxYears(int offered, MonthDay newestFrom) {
    public TaxYears {
        Objects.requireNonNull(newestFrom, "newestFrom");
        if (offered < 1 || offered > 10) {
            throw new IllegalArgumentException("tax years, 1 to 10: " + offered);
        }
    }

    /** The years on offer on this day of Asia/Tokyo, newest first. */
    public List<Integer> on(LocalDate today) {
        int newest = MonthDay.from(today).isBefore(newestFrom) ? today.getYear() - 1 : today.getYear();
        return IntStream.range(0, offered).mapToObj(back -> newest - back).toList();
    }
}
