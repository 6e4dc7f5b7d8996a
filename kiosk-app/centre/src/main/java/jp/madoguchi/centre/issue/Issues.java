package jp.madoguchi.centre.issue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.madoguchi.centre.call.Idempotency;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.centre.session.SessionRow;
import jp.madoguchi.centre.session.SessionRow.Authenticated;
import jp.madoguchi.centre.session.Sessions;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueState;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Issues one copy of one certificate at a time, and gives its document to the terminal that asked for it. */
@Singleton
public final class Issues {
    private final Jdbi jdbi;
    private final Sessions sessions;
    private final Quotes quotes;
    private final Availability availability;
    private final IssueMaker maker;
    private final IssueStore store;
    private final Idempotency idempotency;
    private final Clock clock;

    Issues(
            Jdbi jdbi,
            Sessions sessions,
            Quotes quotes,
            Availability availability,
            IssueMaker maker,
            IssueStore store,
            Idempotency idempotency,
            Clock clock) {
        this.jdbi = jdbi;
        this.sessions = sessions;
        this.quotes = quotes;
        this.availability = availability;
        this.maker = maker;
        this.store = store;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Issues, or gives the answer that this request had. */
    public Issue issue(Terminal terminal, UUID key, IssueRequest request) throws Refusal {
        if (!key.equals(request.requestId())) {
            throw new Refusal(ProblemCode.BAD_REQUEST);
        }
        return jdbi.inTransaction(handle -> idempotency.once(
                handle, terminal.id(), key, request, Issue.class, () -> issue(handle, terminal, request)));
    }

    /** Where an issue of this terminal stands. */
    public Issue find(Terminal terminal, UUID id) throws Refusal {
        return jdbi.inTransaction(handle -> store.lock(handle, terminal, id).message());
    }

    /** The document, as long as its session lives and no outcome is recorded. */
    public FlattenedJwe document(Terminal terminal, UUID id) throws Refusal {
        return jdbi.inTransaction(handle -> {
            IssueRow issue = store.lock(handle, terminal, id);
            SessionRow session = sessions.lock(handle, terminal, issue.sessionId());
            if (issue.state() != IssueState.ISSUED || !session.isOpen(clock.instant())) {
                throw new Refusal(ProblemCode.ISSUE_CLOSED);
            }
            return store.fetch(handle, issue, clock.instant());
        });
    }

    private Issue issue(Handle handle, Terminal terminal, IssueRequest request) throws Refusal {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SessionRow session = sessions.lock(handle, terminal, request.sessionId());
        session.requireWorking(now);
        Authenticated resident = session.authenticated(Purpose.ISSUE);
        IssueSignature.require(request, terminal, resident);
        quotes.require(handle, request);
        var offered = availability.forIssue(
                handle,
                terminal,
                resident,
                new Availability.Wish(request.municipalityCode(), request.kind(), request.options()));
        if (!request.acceptForms().contains(offered.offer().form())) {
            throw new Refusal(ProblemCode.BAD_REQUEST);
        }
        return maker.make(handle, terminal, resident, request, offered, now);
    }
}
