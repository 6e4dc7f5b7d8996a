package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.concurrent.locks.LockSupport;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The service hours end in the middle of a visit, through the whole stack. */
@ExtendWith(OpenKiosk.class)
class ClosingTimeTest {
    private static final Duration TIME_TO_THE_LAST_QUESTION = Duration.ofSeconds(20);

    private final OpenKiosk.Place at;

    ClosingTimeTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void aTaskThatRunsIsFinishedAndNoOtherBegins() throws Exception {
        awaitFrom(LocalTime.MIN);
        LocalTime closes = now().plus(TIME_TO_THE_LAST_QUESTION);
        at.openAgain(LocalTime.MIN, closes);
        try {
            at.visitor
                    .comesForACertificate("999999", "adult")
                    .sees("pin.title")
                    .types("1234")
                    .ordersOneCertificate();
            awaitFrom(closes);
            at.visitor
                    .presses("name.yes")
                    .sees("ending.certificate-printed.title")
                    .presses("anything-else.finish")
                    .reads("take-card")
                    .takesTheCard()
                    .presses("told.done")
                    .sees("welcome.closed.title");
            Screen.Menu menu = (Screen.Menu) at.eyes.now();
            assertTrue(menu.entries().stream().allMatch(entry -> entry.button().isEmpty()));
        } finally {
            at.openAgain(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        }
    }

    private static LocalTime now() {
        return LocalTime.now(ServiceHours.ZONE);
    }

    /** Waits until this time of the day; just before midnight until the next day, on which there is time enough. */
    private static void awaitFrom(LocalTime time) {
        while (now().isBefore(time) || now().plus(TIME_TO_THE_LAST_QUESTION).isBefore(now())) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
