package jp.madoguchi.terminal;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Ready once the first resident can be served, fonts read and the code warm, and while the card reader works: without any other device
 * something is still to be had here. How each device and the line to the centre are stands beside it.
 */
@Singleton
@org.eclipse.microprofile.health.Readiness
final class Readiness implements HealthCheck {
    /** The device without which nobody can be served. */
    static final String READER = "reader";

    static final String PRINTER = "printer";
    static final String RECEIPTS = "receipts";
    static final String CHANGER = "changer";
    static final String TONES = "tones";

    private volatile Supplier<Map<String, Optional<String>>> troubles = Map::of;

    /** The kiosk has started; what is wrong with its devices is asked at every look. */
    void ready(Supplier<Map<String, Optional<String>>> troublesNow) {
        troubles = troublesNow;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("kiosk");
        Map<String, Optional<String>> now = troubles.get();
        now.forEach((device, trouble) -> response.withData(device, trouble.orElse("works")));
        return response.status(now.containsKey(READER) && now.get(READER).isEmpty())
                .build();
    }
}
