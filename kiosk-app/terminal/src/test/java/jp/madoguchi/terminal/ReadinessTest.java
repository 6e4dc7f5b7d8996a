package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private final Readiness readiness = new Readiness();

    @Test
    void beforeTheFirstResidentCanBeServedItIsNotReady() {
        assertEquals(Status.DOWN, readiness.call().getStatus());
    }

    @Test
    void withoutPaperTheOthersAreServedAndTheOperatorSeesWhatIsMissing() {
        readiness.ready(() -> Map.of("reader", Optional.empty(), "printer", Optional.of("no paper")));
        assertEquals(Status.UP, readiness.call().getStatus());
        assertEquals(
                Map.of("reader", "works", "printer", "no paper"),
                readiness.call().getData().orElseThrow());
    }

    @Test
    void withoutAReaderNobodyIsServed() {
        readiness.ready(() -> Map.of("reader", Optional.of("gone, code 104"), "printer", Optional.empty()));
        assertEquals(Status.DOWN, readiness.call().getStatus());
    }
}
