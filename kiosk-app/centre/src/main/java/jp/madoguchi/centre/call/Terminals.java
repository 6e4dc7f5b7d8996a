package jp.madoguchi.centre.call;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.protocol.Heartbeat;
import jp.madoguchi.protocol.ProtocolJson;
import org.jdbi.v3.core.Jdbi;

/** The terminals that this centre knows. */
@Singleton
public final class Terminals {
    private final Jdbi jdbi;
    private final Clock clock;

    Terminals(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Makes a terminal known. */
    public void admit(String id) {
        jdbi.useHandle(
                handle -> handle.execute("insert into terminal (terminal_id) values (?) on conflict do nothing", id));
    }

    /** Whether the terminal is known and not revoked. */
    public boolean isAdmitted(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select not revoked from terminal where terminal_id = :id")
                        .bind("id", id)
                        .mapTo(Boolean.class)
                        .findOne())
                .equals(Optional.of(true));
    }

    /** Keeps what a terminal says of itself. */
    public void heard(String id, Heartbeat heartbeat) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update terminal set boot_id = :boot, app_version = :version, state = :state, health = :health,
                          heard_at = :now where terminal_id = :id
                        """)
                .bind("boot", heartbeat.bootId())
                .bind("version", heartbeat.appVersion().text())
                .bind("state", heartbeat.state().name())
                .bind("health", new String(ProtocolJson.write(heartbeat.devices()), StandardCharsets.UTF_8))
                .bind("now", clock.instant())
                .bind("id", id)
                .execute());
    }
}
