package jp.madoguchi.centre.reset;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.protocol.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The tables of resets and their steps. */
@Singleton
final class ResetStore {

    /** An answered step; public because Jdbi makes it. */
    public record StoredStep(Sha256 bodySha256, String answer) {}

    void insert(Handle handle, ResetRow reset) {
        handle.createUpdate(
                        """
                        insert into reset (reset_id, reservation_id, session_id, subject, target, mode, state, position,
                          sealed_key, running, expires_at)
                        values (:resetId, :reservationId, :sessionId, :subject, :target, :mode, :state, :position,
                          :sealedKey, :running, :expiresAt)
                        """)
                .bindMethods(reset)
                .execute();
    }

    ResetRow lock(Handle handle, Terminal terminal, UUID session, UUID id) throws Refusal {
        return handle.createQuery(
                        """
                        select reset.* from reset join session using (session_id)
                        where reset_id = :id and session_id = :session and terminal_id = :terminal
                        for update of reset
                        """)
                .bind("id", id)
                .bind("session", session)
                .bind("terminal", terminal.id())
                .map(ConstructorMapper.of(ResetRow.class))
                .findOne()
                .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
    }

    Optional<StoredStep> findStep(Handle handle, UUID reset, int n) {
        return handle.createQuery("select body_sha256, answer from reset_step where reset_id = :id and n = :n")
                .bind("id", reset)
                .bind("n", n)
                .map(ConstructorMapper.of(StoredStep.class))
                .findOne();
    }

    void addStep(Handle handle, UUID reset, int n, Sha256 bodySha256, String answer) {
        handle.createUpdate("insert into reset_step values (:id, :n, :hash, :answer)")
                .bind("id", reset)
                .bind("n", n)
                .bind("hash", bodySha256)
                .bind("answer", answer)
                .execute();
    }

    void advance(Handle handle, UUID reset, int n, Move.Next next) {
        handle.createUpdate(
                        """
                        update reset set position = :position, state = :state, last_step = :n, sealed_key = null,
                          host_challenge = :challenge, channel = :channel, sealed_secret = :secret
                        where reset_id = :id
                        """)
                .bind("position", next.position().name())
                .bind("state", next.state().name())
                .bind("n", n)
                .bind("challenge", next.memory().hostChallenge())
                .bind("channel", next.memory().channel())
                .bind("secret", next.memory().sealedSecret())
                .bind("id", reset)
                .execute();
    }

    /** The end of a relay: whatever was sealed is gone. */
    void end(Handle handle, UUID reset, ResetState state) {
        handle.createUpdate(
                        """
                        update reset set running = false, state = :state, sealed_key = null, sealed_secret = null,
                          host_challenge = null, channel = null
                        where reset_id = :id
                        """)
                .bind("state", state.name())
                .bind("id", reset)
                .execute();
        // They hold the wrapped command of the new secret.
        handle.execute("delete from reset_step where reset_id = ?", reset);
    }

    /** Ends what runs under this reservation or session: unknown when its script was sent, else without effect. */
    void abandon(Handle handle, String column, UUID id) {
        handle.createUpdate(
                        """
                        update reset set running = false, sealed_key = null, sealed_secret = null,
                          host_challenge = null, channel = null,
                          state = case when state in ('SCRIPT_SENT', 'UNKNOWN') then 'UNKNOWN' else 'EXPIRED' end
                        where running and %s = :id
                        """
                                .formatted(column))
                .bind("id", id)
                .execute();
    }
}
