package jp.madoguchi.config;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * When a service is open, in Asia/Tokyo: from {@code opens} up to but not including {@code closes}. Equal times mean around the clock.
 *
 * @param days every day when it doesn't say
 */
public record ServiceHours(LocalTime opens, LocalTime closes, Optional<Days> days) {
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** On which days. */
    public enum Days {
        EVERY_DAY,
        /** 平日: Monday to Friday, but not on a public holiday. */
        WEEKDAYS
    }

    public ServiceHours {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
        if (opens.isAfter(closes)) {
            throw new IllegalArgumentException("opens after it closes: " + opens + " > " + closes);
        }
    }

    /** Every day. */
    public ServiceHours(LocalTime opens, LocalTime closes) {
        this(opens, closes, Optional.empty());
    }

    public boolean isAlways() {
        return opens.equals(closes);
    }

    public boolean isOnWeekdaysOnly() {
        return days.equals(Optional.of(Days.WEEKDAYS));
    }

    /** By the time of day alone. */
    public boolean isOpenAt(Instant moment) {
        LocalTime now = moment.atZone(ZONE).toLocalTime();
        return isAlways() || (!now.isBefore(opens) && now.isBefore(closes));
    }

    /** By the day alone. */
    boolean isOpenOn(LocalDate day, Set<LocalDate> holidays) {
        return !isOnWeekdaysOnly() || !(WEEKEND.contains(day.getDayOfWeek()) || holidays.contains(day));
    }
}
