package jp.madoguchi.centre.reset;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.centre.session.SessionEnding;
import org.jdbi.v3.core.Handle;

/** A relay ends with its session; the reservation says since the script was sent whether anything is unknown. */
@Singleton
final class AbandonedResets implements SessionEnding {
    private final ResetStore store;

    AbandonedResets(ResetStore store) {
        this.store = store;
    }

    @Override
    public void ended(Handle handle, UUID session, Instant now) {
        store.abandon(handle, "session_id", session);
    }
}
