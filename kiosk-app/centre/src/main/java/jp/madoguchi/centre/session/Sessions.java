package jp.madoguchi.centre.session;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import jp.madoguchi.centre.call.CentreSettings;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.AppVersion;
import jp.madoguchi.protocol.AuthenticationAnswer;
import jp.madoguchi.protocol.AuthenticationRequest;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.SessionAnswer;
import jp.madoguchi.protocol.SessionRequest;
import jp.madoguchi.protocol.Uuid7;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Opens sessions, at most one that may begin work for each terminal, and lets a card sign in. */
@Singleton
public final class Sessions {
    private static final Duration CHALLENGE = Duration.ofMinutes(2);
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Jdbi jdbi;
    private final CentreSettings settings;
    private final CardSignIn signIn;
    private final Instance<SessionEnding> endings;
    private final Clock clock;
    private final SecureRandom random;

    Sessions(
            Jdbi jdbi,
            CentreSettings settings,
            CardSignIn signIn,
            @Any Instance<SessionEnding> endings,
            Clock clock,
            SecureRandom random) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.signIn = signIn;
        this.endings = endings;
        this.clock = clock;
        this.random = random;
    }

    /** Opens a session and retires the terminal's earlier one. */
    public SessionAnswer open(Terminal terminal, SessionRequest request) throws Refusal {
        var oldest = new AppVersion(settings.minAppVersion());
        if (request.appVersion().compareTo(oldest) < 0) {
            throw new Refusal(ProblemCode.CLIENT_TOO_OLD);
        }
        requireCapability(request.purpose());
        Instant now = now();
        UUID id = Uuid7.random(clock, random);
        Bytes challenge = Bytes.random(32, random);
        jdbi.useTransaction(handle -> {
            // Two calls of one terminal come one after the other, whichever replicas they meet.
            handle.execute("select 1 from terminal where terminal_id = ? for update", terminal.id());
            retire(handle, terminal, now);
            insert(handle, terminal, request.purpose(), id, challenge, now);
        });
        return new SessionAnswer(
                id,
                request.purpose(),
                challenge,
                now.plus(CHALLENGE),
                now,
                oldest,
                settings.resets(),
                Arrays.asList(CertificateKind.values()));
    }

    /** Spends the challenge, then checks what the card gave. */
    public AuthenticationAnswer authenticate(Terminal terminal, UUID id, AuthenticationRequest request) throws Refusal {
        SessionRow session = jdbi.inTransaction(handle -> spend(handle, terminal, id));
        CardSignIn.SignedIn signedIn = signIn.verify(terminal, session, request);
        Instant expires = now().plus(LIFE);
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update session set subject = :subject, subject_serial = :serial, subject_key = :key,
                          expires_at = :expires where session_id = :id and subject is null
                        """)
                .bind("subject", signedIn.subject())
                .bind("serial", signedIn.serial())
                .bind("key", signedIn.key())
                .bind("expires", expires)
                .bind("id", id)
                .execute());
        return new AuthenticationAnswer(id, session.purpose(), Bytes.random(16, random), expires, signedIn.standing());
    }

    /**
     * The session of this terminal, locked until the transaction ends.
     *
     * @throws Refusal when it is unknown here or another terminal's
     */
    public SessionRow lock(Handle handle, Terminal terminal, UUID id) throws Refusal {
        return handle.createQuery("select * from session where session_id = :id and terminal_id = :terminal for update")
                .bind("id", id)
                .bind("terminal", terminal.id())
                .map(ConstructorMapper.of(SessionRow.class))
                .findOne()
                .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
    }

    /** Refuses a reset that this operator does not offer. */
    public void requireCapability(Purpose purpose) throws Refusal {
        boolean offered = purpose == Purpose.ISSUE
                || settings.resets().contains(purpose == Purpose.RESET_SIGN ? SecretName.SIGN : SecretName.AUTH);
        if (!offered) {
            throw new Refusal(ProblemCode.CAPABILITY_DISABLED);
        }
    }

    /** Closes a session of this terminal and settles what it began; closing a closed one changes nothing. */
    public void close(Terminal terminal, UUID id) throws Refusal {
        jdbi.useTransaction(handle -> {
            lock(handle, terminal, id);
            end(handle, id);
        });
    }

    /** Ends a session at once, inside the transaction that found it wanting. */
    public void end(Handle handle, UUID id) {
        Instant now = now();
        int ended = handle.createUpdate(
                        "update session set closed_at = :now where session_id = :id and closed_at is null")
                .bind("now", now)
                .bind("id", id)
                .execute();
        if (ended > 0) {
            endings.forEach(each -> each.ended(handle, id, now));
        }
    }

    private SessionRow spend(Handle handle, Terminal terminal, UUID id) throws Refusal {
        SessionRow session = lock(handle, terminal, id);
        Instant now = now();
        session.requireWorking(now);
        if (session.challengeSpentAt().isPresent()) {
            throw new Refusal(ProblemCode.CHALLENGE_SPENT);
        }
        if (!now.isBefore(session.challengeExpiresAt())) {
            throw new Refusal(ProblemCode.SESSION_EXPIRED);
        }
        handle.createUpdate("update session set challenge_spent_at = :now where session_id = :id")
                .bind("now", now)
                .bind("id", id)
                .execute();
        return session;
    }

    private static void retire(Handle handle, Terminal terminal, Instant now) {
        handle.createUpdate(
                        """
                        update session set retired_at = :now
                        where terminal_id = :terminal and retired_at is null and closed_at is null
                        """)
                .bind("now", now)
                .bind("terminal", terminal.id())
                .execute();
    }

    private static void insert(
            Handle handle, Terminal terminal, Purpose purpose, UUID id, Bytes challenge, Instant now) {
        handle.createUpdate(
                        """
                        insert into session (session_id, terminal_id, terminal_spki_sha256, purpose, challenge,
                          challenge_expires_at, expires_at)
                        values (:id, :terminal, :spki, :purpose, :challenge, :challengeExpires, :expires)
                        """)
                .bind("id", id)
                .bind("terminal", terminal.id())
                .bind("spki", terminal.spkiSha256())
                .bind("purpose", purpose.name())
                .bind("challenge", challenge)
                .bind("challengeExpires", now.plus(CHALLENGE))
                .bind("expires", now.plus(LIFE))
                .execute();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
