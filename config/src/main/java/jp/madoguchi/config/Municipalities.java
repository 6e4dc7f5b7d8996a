package jp.madoguchi.config;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The municipalities that this kiosk serves, in the order in which the screen offers them.
 *
 * @param holidays on which what is served on weekdays isn't
 */
public record Municipalities(List<Municipality> all, Set<LocalDate> holidays) {
    public Municipalities {
        all = List.copyOf(all);
        holidays = Set.copyOf(holidays);
        if (all.stream().map(Municipality::code).distinct().count() != all.size()) {
            throw new IllegalArgumentException("a municipality code stands twice");
        }
    }

    /** Reads {@code municipalities.yaml} and {@code holidays.yaml} in the directory {@code config}. */
    public static Municipalities load(Path config) throws ConfigurationException {
        return new Municipalities(
                YamlFile.read(config.resolve("municipalities.yaml"), new TypeReference<>() {}),
                YamlFile.read(config.resolve("holidays.yaml"), new TypeReference<>() {}));
    }

    /** Whether the municipality serves what it offers at this moment. */
    public Opening opening(Municipality municipality, Municipality.Offer offer, Instant now) {
        LocalDate today = now.atZone(ServiceHours.ZONE).toLocalDate();
        if (municipality.closed().stream().anyMatch(days -> days.include(today))) {
            return Opening.CLOSED_TODAY;
        }
        boolean open = offer.hours().isOpenOn(today, holidays) && offer.hours().isOpenAt(now);
        return open ? Opening.OPEN : Opening.OUTSIDE_HOURS;
    }

    public Optional<Municipality> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
