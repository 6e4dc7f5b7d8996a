package jp.madoguchi.centre.register;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.centre.call.CentreSettings;
import jp.madoguchi.protocol.ReservationCheck;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reservations for a reset: one use, 24 hours, bound to one card. */
@Singleton
public final class Reservations {
    private final Jdbi jdbi;
    private final CentreSettings settings;
    private final Clock clock;

    Reservations(Jdbi jdbi, CentreSettings settings, Clock clock) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.clock = clock;
    }

    /** Where a reservation stands: open, or with an attempt that is not settled. */
    public enum State {
        RESERVED,
        UNKNOWN,
        CONFIRMED
    }

    /** A reservation that has not been used up. */
    public record Reservation(UUID reservationId, State state, Instant validUntil) {
        /** Whether its 24 hours are over. */
        public boolean isOver(Instant now) {
            return !now.isBefore(validUntil);
        }
    }

    /** What a kiosk may know before anybody has signed in. */
    public ReservationCheck check(Sha256 subject, SecretName target) {
        if (!settings.resets().contains(target)) {
            return new ReservationCheck(ReservationCheck.State.NONE, Optional.empty());
        }
        return jdbi.withHandle(handle -> find(handle, subject, target, ""))
                .map(this::check)
                .orElse(new ReservationCheck(ReservationCheck.State.NONE, Optional.empty()));
    }

    /** The reservation of this card and secret, locked until the transaction ends. */
    public Optional<Reservation> lock(Handle handle, Sha256 subject, SecretName target) {
        return find(handle, subject, target, " for update");
    }

    /** Moves a reservation on. */
    public void set(Handle handle, UUID reservation, State state) {
        handle.createUpdate("update reservation set state = :state where reservation_id = :id")
                .bind("state", state.name())
                .bind("id", reservation)
                .execute();
    }

    private ReservationCheck check(Reservation reservation) {
        if (reservation.isOver(clock.instant())) {
            return new ReservationCheck(ReservationCheck.State.EXPIRED, Optional.empty());
        }
        var state = reservation.state() == State.UNKNOWN
                ? ReservationCheck.State.RECONCILE
                : ReservationCheck.State.RESERVED;
        return new ReservationCheck(state, Optional.of(reservation.validUntil()));
    }

    private static Optional<Reservation> find(Handle handle, Sha256 subject, SecretName target, String lock) {
        return handle.createQuery(
                        """
                        select reservation_id, state, valid_until from reservation
                        where subject = :subject and target = :target and state in ('RESERVED', 'UNKNOWN')
                        """
                                + lock)
                .bind("subject", subject)
                .bind("target", target.name())
                .map(ConstructorMapper.of(Reservation.class))
                .findOne();
    }
}
