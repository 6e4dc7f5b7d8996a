package jp.madoguchi.centre.call;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.ProtocolJson;
import jp.madoguchi.protocol.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Answers a repeated request with the first answer; key, answer and effect stand in one transaction. */
@Singleton
public final class Idempotency {
    private final Clock clock;

    Idempotency(Clock clock) {
        this.clock = clock;
    }

    /** What is done at most once. */
    @FunctionalInterface
    public interface Effect<T> {
        T perform() throws Refusal;
    }

    /**
     * Performs the effect, or gives the answer that it had.
     *
     * @throws Refusal when the key was used for another request, or the first one is still running on any replica
     */
    public <T> T once(Handle handle, String terminal, UUID key, Object request, Class<T> type, Effect<T> effect)
            throws Refusal {
        if (!lock(handle, terminal, key)) {
            throw new Refusal(ProblemCode.IDEMPOTENCY_IN_PROGRESS);
        }
        Sha256 hash = Sha256.of(ProtocolJson.canonical(request));
        Optional<Stored> stored = find(handle, terminal, key);
        if (stored.isPresent()) {
            if (!hash.equals(stored.get().requestSha256())) {
                throw new Refusal(ProblemCode.IDEMPOTENCY_KEY_REUSED);
            }
            return read(stored.get().answer(), type);
        }
        T answer = effect.perform();
        handle.createUpdate("insert into idempotency values (:terminal, :key, :hash, :answer, :now)")
                .bind("terminal", terminal)
                .bind("key", key)
                .bind("hash", hash)
                .bind("answer", new String(ProtocolJson.write(answer), StandardCharsets.UTF_8))
                .bind("now", clock.instant())
                .execute();
        return answer;
    }

    private static boolean lock(Handle handle, String terminal, UUID key) {
        return handle.createQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .bind("name", terminal + "/" + key)
                .mapTo(Boolean.class)
                .one();
    }

    private static Optional<Stored> find(Handle handle, String terminal, UUID key) {
        return handle.createQuery(
                        "select request_sha256, answer from idempotency where terminal_id = :terminal and key = :key")
                .bind("terminal", terminal)
                .bind("key", key)
                .map(ConstructorMapper.of(Stored.class))
                .findOne();
    }

    private static <T> T read(String answer, Class<T> type) {
        try {
            return ProtocolJson.readSigned(answer.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new IllegalStateException("a stored answer can't be read", e);
        }
    }

    /** Public because Jdbi makes it. */
    public record Stored(Sha256 requestSha256, String answer) {}
}
