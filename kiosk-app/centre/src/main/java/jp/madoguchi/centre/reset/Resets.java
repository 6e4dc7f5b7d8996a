package jp.madoguchi.centre.reset;

import com.nimbusds.jose.jwk.ECKey;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.card.update.RelayAllowList;
import jp.madoguchi.centre.call.Idempotency;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.centre.register.Reservations;
import jp.madoguchi.centre.register.Reservations.Reservation;
import jp.madoguchi.centre.session.SessionRow;
import jp.madoguchi.centre.session.SessionRow.Authenticated;
import jp.madoguchi.centre.session.Sessions;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.FlattenedJws;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.PinResetRequest;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.ResetSecret;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.protocol.SecretKeyStatement;
import jp.madoguchi.protocol.Uuid7;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Claims reservations of the resident who signed in; the terminal names neither card nor reservation. */
@Singleton
public final class Resets {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Jdbi jdbi;
    private final Sessions sessions;
    private final Reservations reservations;
    private final ResetStore store;
    private final SecurityModule module;
    private final Idempotency idempotency;
    private final Clock clock;
    private final SecureRandom random;

    Resets(
            Jdbi jdbi,
            Sessions sessions,
            Reservations reservations,
            ResetStore store,
            SecurityModule module,
            Idempotency idempotency,
            Clock clock,
            SecureRandom random) {
        this.jdbi = jdbi;
        this.sessions = sessions;
        this.reservations = reservations;
        this.store = store;
        this.module = module;
        this.idempotency = idempotency;
        this.clock = clock;
        this.random = random;
    }

    /** Begins a reset, or the reconciliation of an earlier one whose end is not known. */
    public PinReset open(Terminal terminal, UUID session, UUID key, PinResetRequest request) throws Refusal {
        return jdbi.inTransaction(handle -> idempotency.once(
                handle, terminal.id(), key, request, PinReset.class, () -> open(handle, terminal, session, request)));
    }

    /** Where a reset stands, without its key. */
    public PinReset find(Terminal terminal, UUID session, UUID id) throws Refusal {
        return jdbi.inTransaction(handle -> message(store.lock(handle, terminal, session, id), Optional.empty()));
    }

    private PinReset open(Handle handle, Terminal terminal, UUID sessionId, PinResetRequest request) throws Refusal {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Purpose purpose = Purpose.resetOf(request.target());
        SessionRow session = sessions.lock(handle, terminal, sessionId);
        session.requireWorking(now);
        Authenticated resident = session.authenticated(purpose);
        sessions.requireCapability(purpose);
        Reservation reservation = reservations
                .lock(handle, resident.subject(), request.target())
                .orElseThrow(() -> new Refusal(ProblemCode.RESERVATION_NOT_FOUND));
        if (reservation.isOver(now)) {
            throw new Refusal(ProblemCode.RESERVATION_EXPIRED);
        }
        store.abandon(handle, "reservation_id", reservation.reservationId());
        return begin(handle, resident, request, reservation, now);
    }

    private PinReset begin(
            Handle handle, Authenticated resident, PinResetRequest request, Reservation reservation, Instant now) {
        boolean fresh = reservation.state() == Reservations.State.RESERVED;
        UUID id = Uuid7.random(clock, random);
        ECKey key = module.newKey();
        var reset = new ResetRow(
                id,
                reservation.reservationId(),
                resident.sessionId(),
                resident.subject(),
                request.target(),
                fresh ? PinReset.Mode.RESET : PinReset.Mode.RECONCILE,
                fresh ? ResetState.AUTHORISED : ResetState.UNKNOWN,
                Position.NOTHING,
                0,
                fresh ? Optional.of(Bytes.of(module.seal(id, key))) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                now.plus(LIFE));
        store.insert(handle, reset);
        return message(reset, fresh ? Optional.of(statement(reset, key)) : Optional.empty());
    }

    private FlattenedJws statement(ResetRow reset, ECKey key) {
        return module.sign(new SecretKeyStatement(
                reset.sessionId(),
                reset.resetId(),
                reset.reservationId(),
                reset.target(),
                ResetSecret.publicKey(key),
                reset.expiresAt()));
    }

    private static PinReset message(ResetRow reset, Optional<FlattenedJws> key) {
        return new PinReset(
                reset.resetId(),
                reset.reservationId(),
                reset.target(),
                reset.mode(),
                PinReset.Scheme.SCP03_RESET_V1,
                reset.state(),
                RelayAllowList.MAX_COMMANDS,
                reset.expiresAt(),
                key);
    }
}
