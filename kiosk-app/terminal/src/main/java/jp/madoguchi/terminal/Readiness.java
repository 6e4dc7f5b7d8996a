package jp.madoguchi.terminal;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready once the first resident can be served: devices open, fonts read, the code warm. */
@Singleton
@org.eclipse.microprofile.health.Readiness
final class Readiness implements HealthCheck {
    private volatile boolean ready;

    void ready() {
        ready = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("kiosk").status(ready).build();
    }
}
