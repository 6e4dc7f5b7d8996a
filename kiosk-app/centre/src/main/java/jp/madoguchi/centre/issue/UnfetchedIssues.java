package jp.madoguchi.centre.issue;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.centre.session.SessionEnding;
import org.jdbi.v3.core.Handle;

/** What was issued in a session and never fetched is void when the session ends. */
@Singleton
final class UnfetchedIssues implements SessionEnding {
    private final IssueStore store;

    UnfetchedIssues(IssueStore store) {
        this.store = store;
    }

    @Override
    public void ended(Handle handle, UUID session, Instant now) {
        store.voidUnfetched(handle, session, now);
    }
}
