package jp.madoguchi.centre.reset;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.card.jpki.SignatureAlgorithm;
import jp.madoguchi.card.scp03.ChipSerial;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.centre.register.Register;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.centre.register.Reservations;
import jp.madoguchi.centre.session.SessionRow;
import jp.madoguchi.centre.session.Sessions;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.ProtocolJson;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.protocol.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Takes the steps of a reset in their order, each once: the same step again has the same answer, another one ends all. */
@Singleton
public final class Relay {
    private final Jdbi jdbi;
    private final Sessions sessions;
    private final Register register;
    private final Reservations reservations;
    private final ResetStore store;
    private final SecurityModule module;
    private final NewSecret newSecret;
    private final Clock clock;
    private final SecureRandom random;

    Relay(
            Jdbi jdbi,
            Sessions sessions,
            Register register,
            Reservations reservations,
            ResetStore store,
            SecurityModule module,
            NewSecret newSecret,
            Clock clock,
            SecureRandom random) {
        this.jdbi = jdbi;
        this.sessions = sessions;
        this.register = register;
        this.reservations = reservations;
        this.store = store;
        this.module = module;
        this.newSecret = newSecret;
        this.clock = clock;
        this.random = random;
    }

    /** Names a step: whose, of which reset, and its number. */
    public record StepId(Terminal terminal, UUID session, UUID reset, int n) {}

    /** The answer to a step; a refusal that ends the session is thrown after it is committed. */
    public RelayAnswer step(StepId id, RelayStep step) throws Refusal {
        Outcome outcome = jdbi.inTransaction(handle -> take(handle, id, step));
        if (outcome.refusal().isPresent()) {
            throw new Refusal(outcome.refusal().get());
        }
        return outcome.answer().orElseThrow();
    }

    /** One of the two is there. */
    private record Outcome(Optional<RelayAnswer> answer, Optional<ProblemCode> refusal) {}

    private Outcome take(Handle handle, StepId id, RelayStep step) throws Refusal {
        // The session first, as everywhere, so that two calls never wait for each other.
        SessionRow session = sessions.lock(handle, id.terminal(), id.session());
        ResetRow reset = store.lock(handle, id.terminal(), id.session(), id.reset());
        Sha256 hash = Sha256.of(ProtocolJson.canonical(step));
        var stored = store.findStep(handle, reset.resetId(), id.n());
        if (stored.isPresent() && stored.get().bodySha256().equals(hash)) {
            return new Outcome(Optional.of(read(stored.get().answer())), Optional.empty());
        }
        if (!reset.running()) {
            throw new Refusal(ProblemCode.SESSION_EXPIRED);
        }
        if (stored.isPresent() || id.n() != reset.lastStep() + 1) {
            return refuse(handle, reset, ProblemCode.STEP_CONFLICT, true);
        }
        requireLife(session, reset);
        return apply(handle, reset, id.n(), hash, script(handle, session, reset).after(step));
    }

    private void requireLife(SessionRow session, ResetRow reset) throws Refusal {
        Instant now = clock.instant();
        if (reset.isScriptSent()) {
            return;
        }
        session.requireWorking(now);
        if (!now.isBefore(reset.expiresAt())) {
            throw new Refusal(ProblemCode.SESSION_EXPIRED);
        }
    }

    private RelayScript script(Handle handle, SessionRow session, ResetRow reset) throws Refusal {
        RegisteredCard card = register.find(handle, reset.subject())
                .orElseThrow(() -> new Refusal(ProblemCode.RESERVATION_NOT_FOUND));
        return new RelayScript(
                reset, new ChipSerial(card.chipSerial()), generation(session), module, newSecret, random);
    }

    /** Of the card that signed in: no other key has. */
    private static CardGeneration generation(SessionRow session) throws Refusal {
        return session.subjectKey()
                .flatMap(key -> SignatureAlgorithm.findKey(key.toArray()))
                .flatMap(CardGeneration::of)
                .orElseThrow(() -> new Refusal(ProblemCode.SESSION_NOT_AUTHENTICATED));
    }

    private Outcome apply(Handle handle, ResetRow reset, int n, Sha256 hash, Move move) {
        if (move instanceof Move.Refused refused) {
            return refuse(handle, reset, refused.code(), refused.sessionEnds());
        }
        RelayAnswer answer;
        if (move instanceof Move.Next next) {
            store.advance(handle, reset.resetId(), n, next);
            if (next.state() == ResetState.SCRIPT_SENT && !reset.isScriptSent()) {
                reservations.set(handle, reset.reservationId(), Reservations.State.UNKNOWN);
            }
            answer = new RelayAnswer.Command(n, next.command());
        } else {
            Move.End end = (Move.End) move;
            store.end(handle, reset.resetId(), end.state());
            end.reservation().ifPresent(state -> reservations.set(handle, reset.reservationId(), state));
            answer = new RelayAnswer.Finished(n, end.state(), end.reconciliation());
        }
        store.addStep(handle, reset.resetId(), n, hash, text(answer));
        return new Outcome(Optional.of(answer), Optional.empty());
    }

    private Outcome refuse(Handle handle, ResetRow reset, ProblemCode code, boolean sessionEnds) {
        store.abandon(handle, "reset_id", reset.resetId());
        if (sessionEnds) {
            sessions.end(handle, reset.sessionId());
        }
        return new Outcome(Optional.empty(), Optional.of(code));
    }

    private static String text(RelayAnswer answer) {
        return new String(ProtocolJson.write(answer), StandardCharsets.UTF_8);
    }

    private static RelayAnswer read(String answer) {
        try {
            return ProtocolJson.readSigned(answer.getBytes(StandardCharsets.UTF_8), RelayAnswer.class);
        } catch (IOException e) {
            throw new IllegalStateException("a stored answer can't be read", e);
        }
    }
}
