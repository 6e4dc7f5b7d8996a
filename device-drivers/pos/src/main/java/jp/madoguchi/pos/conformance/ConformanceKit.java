package jp.madoguchi.pos.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.pos.conformance.Finding.Verdict;
import jpos.JposException;
import org.jspecify.annotations.Nullable;

/** Looks at one service, row by row; each row opens the device anew. */
public final class ConformanceKit {
    /** A row that takes longer without asking anybody for anything hangs. */
    private static final int LIMIT_SECONDS = 30;

    private static final String HANGS = "hangs for " + LIMIT_SECONDS + " s";

    private final Category category;
    private final String logicalName;
    private final Operator operator;
    private final Duration patience;

    /** @param patience how long an event that must come may take; a device may look at its sensors now and then only */
    public ConformanceKit(Category category, String logicalName, Operator operator, Duration patience) {
        this.category = category;
        this.logicalName = logicalName;
        this.operator = operator;
        this.patience = patience;
    }

    /** The rows of the device's category. */
    public List<Row> rows() {
        return category.rows();
    }

    /**
     * Why no row needs to be tried, for there is no service behind the name, or no device; empty when both are there.
     *
     * @param devices knows the address of a device that gives no answer
     */
    public Optional<String> findObstacle(LogicalDevices devices) throws InterruptedException {
        Finding present = check(new Presence(logicalName, devices).row());
        if (present.verdict() == Verdict.PASS) {
            return Optional.empty();
        }
        return Optional.of(
                present.reason().equals(HANGS)
                        ? Presence.withRemedy(HANGS, devices.addressRemedy(logicalName))
                        : present.reason());
    }

    /** Sees whether the service keeps a rule; a service that hangs fails. */
    public Finding check(Row row) throws InterruptedException {
        AtomicReference<@Nullable Finding> found = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(1);
        Trial trial = new Trial(category.control(), logicalName, operator, patience);
        Thread thread = new Thread(
                () -> {
                    try (trial) {
                        found.set(prove(row, trial));
                    } finally {
                        ended.countDown();
                    }
                },
                "conformance-" + row.id());
        thread.setDaemon(true);
        thread.start();
        boolean inTime;
        do {
            inTime = ended.await(LIMIT_SECONDS, TimeUnit.SECONDS);
        } while (!inTime && trial.isWaitingForOperator());
        Finding finding = found.get();
        if (finding == null || !inTime) {
            thread.interrupt();
            return new Finding(row, Verdict.FAIL, HANGS);
        }
        return finding;
    }

    private static Finding prove(Row row, Trial trial) {
        try {
            row.proof().prove(trial);
            return new Finding(row, Verdict.PASS, "");
        } catch (RowEnd end) {
            return end.finding(row);
        } catch (JposException refused) {
            return new Finding(row, Verdict.FAIL, "a call that must work was refused, " + Codes.text(refused));
        } catch (RuntimeException | Error bug) {
            // A service may throw anything, such as a NoClassDefFoundError: it has failed, and the other rows go on.
            return new Finding(row, Verdict.FAIL, "neither the device nor the kit expected " + bug);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Finding(row, Verdict.FAIL, "interrupted");
        }
    }
}
