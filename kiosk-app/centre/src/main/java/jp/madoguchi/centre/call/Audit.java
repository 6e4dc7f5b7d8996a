package jp.madoguchi.centre.call;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the true reasons of refusals, which no terminal is told. */
@Singleton
public final class Audit {
    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

    private final Jdbi jdbi;
    private final Clock clock;

    Audit(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Stands in a transaction of its own, so that it survives the one that is refused. */
    public void refused(String terminal, UUID session, String reason) {
        // Opened by hand: inside a transaction Jdbi would hand out the transaction's own connection.
        try (Handle handle = jdbi.open()) {
            handle.createUpdate(
                            "insert into audit (at, terminal_id, session_id, reason) values (:at, :terminal, :session, :reason)")
                    .bind("at", clock.instant())
                    .bind("terminal", terminal)
                    .bind("session", session)
                    .bind("reason", reason)
                    .execute();
        }
        LOG.debug("refused in session {}", session);
    }
}
