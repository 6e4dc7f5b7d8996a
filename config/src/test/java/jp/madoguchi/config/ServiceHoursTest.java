package jp.madoguchi.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceHoursTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-21T21:29:59Z, false",
        "2026-11-21T21:30:00Z, true",
        "2026-11-22T13:59:59Z, true",
        "2026-11-22T14:00:00Z, false"
    })
    void hoursAreThoseOfTokyo(Instant moment, boolean open) {
        assertEquals(open, new ServiceHours(LocalTime.of(6, 30), LocalTime.of(23, 0)).isOpenAt(moment));
    }

    @Test
    void equalTimesMeanAroundTheClock() {
        var always = new ServiceHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        assertEquals(true, always.isOpenAt(Instant.parse("2026-11-21T18:00:00Z")));
    }
}
