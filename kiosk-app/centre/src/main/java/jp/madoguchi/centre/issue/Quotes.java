package jp.madoguchi.centre.issue;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.centre.session.SessionRow;
import jp.madoguchi.centre.session.SessionRow.Authenticated;
import jp.madoguchi.centre.session.Sessions;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Language;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.ProtocolJson;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.QuoteRequest;
import jp.madoguchi.protocol.Uuid7;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Lines of an order: what one copy costs, and for how long that holds. */
@Singleton
public final class Quotes {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Jdbi jdbi;
    private final Sessions sessions;
    private final Availability availability;
    private final Clock clock;
    private final SecureRandom random;

    Quotes(Jdbi jdbi, Sessions sessions, Availability availability, Clock clock, SecureRandom random) {
        this.jdbi = jdbi;
        this.sessions = sessions;
        this.availability = availability;
        this.clock = clock;
        this.random = random;
    }

    /** Quotes one line for the resident who signed in. */
    public Quote quote(Terminal terminal, UUID sessionId, QuoteRequest request) throws Refusal {
        return jdbi.inTransaction(handle -> quote(handle, terminal, sessionId, request));
    }

    private Quote quote(Handle handle, Terminal terminal, UUID sessionId, QuoteRequest request) throws Refusal {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SessionRow session = sessions.lock(handle, terminal, sessionId);
        session.requireWorking(now);
        Authenticated resident = session.authenticated(Purpose.ISSUE);
        if (!request.options().fit(request.kind())) {
            throw new Refusal(ProblemCode.BAD_REQUEST);
        }
        var offered = availability.forQuote(
                handle,
                terminal,
                resident,
                new Availability.Wish(request.municipalityCode(), request.kind(), request.options()));
        var quote = new Quote(
                Uuid7.random(clock, random),
                request.orderId(),
                request.municipalityCode(),
                offered.municipality().names().getOrDefault(Language.JAPANESE, request.municipalityCode()),
                request.kind().basis(),
                offered.draft().use(),
                request.kind(),
                request.options(),
                1,
                offered.offer().fee().amount(),
                now.plus(LIFE));
        handle.createUpdate(
                        """
                        insert into quote values
                          (:quoteId, :session, :orderId, :municipalityCode, :kind, :chosen, :feeYen, :expiresAt)
                        """)
                .bindMethods(quote)
                .bind("session", sessionId)
                .bind("chosen", text(quote.options()))
                .execute();
        return quote;
    }

    /** Refuses a request that is not for a line of this session as it was quoted. */
    void require(Handle handle, IssueRequest request) throws Refusal {
        QuoteRow quote = handle.createQuery("select * from quote where quote_id = :id and session_id = :session")
                .bind("id", request.quoteId())
                .bind("session", request.sessionId())
                .map(ConstructorMapper.of(QuoteRow.class))
                .findOne()
                .orElseThrow(() -> new Refusal(ProblemCode.QUOTE_MISMATCH));
        if (!quote.fits(request)) {
            throw new Refusal(ProblemCode.QUOTE_MISMATCH);
        }
        if (!clock.instant().isBefore(quote.expiresAt())) {
            throw new Refusal(ProblemCode.QUOTE_EXPIRED);
        }
    }

    private static String text(CertificateOptions options) {
        return new String(ProtocolJson.canonical(options), StandardCharsets.UTF_8);
    }

    /** Public because Jdbi makes it. */
    public record QuoteRow(UUID orderId, String municipality, CertificateKind kind, String options, Instant expiresAt) {
        boolean fits(IssueRequest request) {
            return orderId.equals(request.orderId())
                    && municipality.equals(request.municipalityCode())
                    && kind == request.kind()
                    && options.equals(text(request.options()));
        }
    }
}
