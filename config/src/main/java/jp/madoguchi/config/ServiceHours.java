package jp.madoguchi.config;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When a service is open, every day, in Asia/Tokyo: from {@code opens} up to but not including {@code closes}.
 * Equal times mean around the clock.
 */
public record ServiceHours(LocalTime opens, LocalTime closes) {
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    public ServiceHours {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
        if (opens.isAfter(closes)) {
            throw new IllegalArgumentException("opens after it closes: " + opens + " > " + closes);
        }
    }

    public boolean isAlways() {
        return opens.equals(closes);
    }

    public boolean isOpenAt(Instant moment) {
        LocalTime now = moment.atZone(ZONE).toLocalTime();
        return isAlways() || (!now.isBefore(opens) && now.isBefore(closes));
    }
}
