package jp.madoguchi.terminal;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import jp.madoguchi.session.FailureCode;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready once the first resident can be served, and while the card reader works: fonts read, the code warm. */
@Singleton
@org.eclipse.microprofile.health.Readiness
final class Readiness implements HealthCheck {
    private volatile Optional<BooleanSupplier> reader = Optional.empty();

    /** The kiosk has started; {@code readerWorks} is asked at every look. */
    void ready(BooleanSupplier readerWorks) {
        reader = Optional.of(readerWorks);
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("kiosk");
        boolean works = reader.filter(BooleanSupplier::getAsBoolean).isPresent();
        if (reader.isPresent()) {
            response.withData("reader", works ? "works" : "gone, code " + FailureCode.READER_GONE.number());
        }
        return response.status(works).build();
    }
}
