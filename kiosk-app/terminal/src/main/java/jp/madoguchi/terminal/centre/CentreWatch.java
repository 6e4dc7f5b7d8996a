package jp.madoguchi.terminal.centre;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import jp.madoguchi.protocol.Centre;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.Heartbeat;
import jp.madoguchi.session.FailureCode;

/**
 * Says that this terminal is alive, as often as the centre wants to hear it, and so knows whether the centre answers and serves
 * it. A centre that does not is asked soon, then ever more seldom, down to what it wanted: all terminals ask, and it has to come up.
 * Nobody is told of a single silence: a busy moment of this terminal or of the line is not the end of the centre.
 */
public final class CentreWatch {
    private static final System.Logger LOG = System.getLogger(CentreWatch.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    /** Of each pause so much more or less, or else those who heard the same would ask in step. */
    private static final int JITTER_PARTS = 8;

    private final Centre centre;
    private final Supplier<Heartbeat> heartbeat;
    private final ScheduledExecutorService lane;
    private final RandomGenerator random;
    private final Runnable changed;
    private volatile Optional<Trouble> trouble = Optional.empty();
    private Duration wanted = Duration.ofMinutes(1);
    private Duration pause = FIRST_PAUSE;
    /** A call found it silent, of this watch or another; one more and it is away. */
    private boolean doubted;

    private Future<?> waiting = CompletableFuture.completedFuture(null);

    /**
     * Nothing can be done with the centre.
     *
     * @param code what residents are told
     * @param why for the operator
     */
    public record Trouble(FailureCode code, String why) {}

    /**
     * Begins at once; until the first answer the centre counts as there.
     *
     * @param lane has one thread, which waits here for the centre
     * @param changed told when the centre has gone, refuses or is back; must return at once
     */
    public CentreWatch(
            Centre centre,
            Supplier<Heartbeat> heartbeat,
            ScheduledExecutorService lane,
            RandomGenerator random,
            Runnable changed) {
        this.centre = centre;
        this.heartbeat = heartbeat;
        this.lane = lane;
        this.random = random;
        this.changed = changed;
        lane.execute(this::beat);
    }

    /** Why nothing can be done with the centre now; nothing when it serves. */
    public Optional<Trouble> trouble() {
        return trouble;
    }

    /**
     * Somebody else found the centre unreachable: it is asked now, for residents are to hear it before they begin, and told of when
     * it stays silent. One that is away or in doubt is asked soon anyway. Returns at once, on whatever thread.
     */
    public void doubt() {
        if (!lane.isShutdown()) {
            lane.execute(this::look);
        }
    }

    private void look() {
        if (trouble.isEmpty() && !doubted) {
            doubted = true;
            waiting.cancel(false);
            beat();
        }
    }

    private void beat() {
        Duration next = pause;
        pause = shorter(pause.multipliedBy(2), wanted);
        try {
            Heartbeat.Answer answer = centre.heartbeat(heartbeat.get());
            tell(answer.admitted() ? Optional.empty() : Optional.of(refused(answer)));
            wanted = longer(Duration.ofSeconds(answer.nextHeartbeatSeconds()), SHORTEST_PAUSE);
            next = wanted;
            pause = FIRST_PAUSE;
            doubted = false;
        } catch (CentreException e) {
            if (doubted) {
                tell(Optional.of(new Trouble(FailureCode.CENTRE_UNREACHABLE, "gone: " + e.getMessage())));
            }
            doubted = true;
        } catch (RuntimeException e) {
            // Of this terminal, such as its journal: it tells nothing of the centre.
            LOG.log(System.Logger.Level.WARNING, "the centre could not be told that this terminal is alive", e);
        } finally {
            later(next);
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Trouble refused(Heartbeat.Answer answer) {
        return new Trouble(
                FailureCode.VERSION_REFUSED,
                "refuses this version: at least " + answer.minAppVersion().text() + " is wanted");
    }

    private void tell(Optional<Trouble> now) {
        if (lane.isShutdown()) {
            return;
        }
        boolean other = !now.map(Trouble::code).equals(trouble.map(Trouble::code));
        trouble = now;
        if (other) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    now.map(there -> "the centre: " + there.why()).orElse("the centre is back"));
            changed.run();
        }
    }

    private void later(Duration after) {
        if (lane.isShutdown()) {
            return;
        }
        long millis = after.toMillis();
        long part = millis / JITTER_PARTS;
        waiting = lane.schedule(this::beat, millis - part + random.nextLong(2 * part), TimeUnit.MILLISECONDS);
    }
}
