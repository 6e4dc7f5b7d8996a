package jp.madoguchi.virtual.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demo does with the clock of kiosk and centre when a visitor at the desk sets it. */
class DeskClockTest {
    private static final Path LIBRARY =
            OpenDesk.CONFIG.resolveSibling("packaging").resolve("lib");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Clock outside = Clock.system(TOKYO);

    @TempDir
    private Path run = Path.of("");

    @BeforeEach
    void theClockIsRight() throws IOException {
        Files.writeString(clock(), "+0\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06:28", "22:50"})
    void aTimeOfDayIsThatOfTokyoToday(String time) throws Exception {
        ZonedDateTime today = ZonedDateTime.now(outside);
        assertEquals(0, sets(time));
        ZonedDateTime there = ZonedDateTime.ofInstant(outside.instant().plus(ahead()), TOKYO);
        assertTrue(there.toString().contains("T" + time), there::toString);
        assertEquals(today.toLocalDate(), there.toLocalDate());
    }

    @Test
    void aDayGoesOnFromWhereTheClockWasAndRealIsTheTimeOutside() throws Exception {
        assertEquals(0, sets("+1d"));
        assertEquals(0, sets("+2h"));
        assertEquals(Duration.ofHours(26), ahead());
        assertEquals(0, sets("real"));
        assertEquals(Duration.ZERO, ahead());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "6:28", "+0d", "-1d", "noon"})
    void whatIsNoTimeLeavesTheClockAsItWas(String order) throws Exception {
        assertNotEquals(0, sets(order));
        assertEquals(Duration.ZERO, ahead());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock 06:28", "clock 22:50", "clock +1d", "clock real"})
    void everyButtonOfTheDeskIsATimeThatCanBeSet(String line) throws Exception {
        assertTrue(Section.CLOCK.deeds().contains(new Deed(line)));
        assertEquals(0, sets(line.substring("clock ".length())));
    }

    private int sets(String time) throws IOException, InterruptedException {
        String script = "set -uo pipefail; source common.sh; source interactive.sh; RUN=$1; set_clock \"$2\"";
        Process bash = new ProcessBuilder("bash", "-c", script, "bash", run.toString(), time)
                .directory(LIBRARY.toFile())
                .redirectErrorStream(true)
                .start();
        bash.getOutputStream().close();
        new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return bash.waitFor();
    }

    /** How far it goes ahead of the time outside, as libfaketime reads it. */
    private Duration ahead() throws IOException {
        return Duration.ofSeconds(Long.parseLong(Files.readString(clock()).strip()));
    }

    private Path clock() {
        return run.resolve("clock");
    }
}
