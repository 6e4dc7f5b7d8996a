package jp.madoguchi.centre.session;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What has to be settled when a session ends, in the same transaction. */
public interface SessionEnding {
    void ended(Handle handle, UUID session, Instant now);
}
