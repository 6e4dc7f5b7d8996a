package jp.madoguchi.terminal;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.Payment;
import jp.madoguchi.session.procedure.UnsettledPayment;
import jp.madoguchi.terminal.journal.SqliteJournal;

/**
 * Money that was inside when the power went, of the kiosk or of the machine: settled before any other is taken. While the machine
 * that holds it is away no fee can be paid, and once it is back it is settled then.
 */
final class LeftMoney implements Payment {
    private static final System.Logger LOG = System.getLogger(LeftMoney.class.getName());
    /** After a longer time nobody waits in front of the kiosk any more: then people settle it. */
    private static final Duration STILL_THERE = Duration.ofMinutes(10);

    private final Payment machine;
    private final SqliteJournal journal;
    private final Clock clock;
    private final Executor executor;
    private final Consumer<Event> post;
    private final Instant started;
    private final AtomicBoolean trying = new AtomicBoolean();
    private volatile boolean settled;
    /** Whether a payment of this run could not be counted; its case says so on the journal. */
    private volatile boolean uncounted;

    /**
     * Watches over the money of an earlier run.
     *
     * @param executor settles; it may take as long as the machine does
     * @param post hears what there is to say to whoever still stands there
     */
    LeftMoney(Payment machine, SqliteJournal journal, Clock clock, Executor executor, Consumer<Event> post) {
        this.machine = machine;
        this.journal = journal;
        this.clock = clock;
        this.executor = executor;
        this.post = post;
        this.started = clock.instant();
    }

    /** Settles it now, unless its machine is away. */
    synchronized void settle() {
        if (isSettled()) {
            return;
        }
        boolean stillThere = isStillThere();
        try {
            Optional<Settlement> settlement = UnsettledPayment.settle(machine, journal, stillThere);
            settled = true;
            uncounted = false;
            settlement
                    .filter(any -> stillThere)
                    .flatMap(LeftMoney::told)
                    .ifPresent(ending -> post.accept(new Event.MoneySettled(ending)));
        } catch (NotPossible e) {
            LOG.log(Level.WARNING, "a payment waits for its machine: {0}", e.getMessage());
        }
    }

    /** What falls into the tray is taken by whoever stands there: nothing does once somebody has begun anything. */
    private boolean isStillThere() {
        Duration here = Duration.between(started, clock.instant());
        return !journal.hasServed()
                && journal.downtime()
                        .filter(away -> away.plus(here).compareTo(STILL_THERE) <= 0)
                        .isPresent();
    }

    private static Optional<Ending> told(Settlement settlement) {
        var money = new Ending.Money(settlement.returned(), settlement.owed(), false);
        if (settlement.doubtful() || !settlement.owed().equals(Yen.ZERO)) {
            FailureCode code = settlement.doubtful() ? FailureCode.MONEY_UNCERTAIN : FailureCode.MONEY_OWED;
            return Optional.of(Ending.of(code).with(money));
        }
        return settlement.returned().equals(Yen.ZERO)
                ? Optional.empty()
                : Optional.of(Ending.of(Ending.Kind.MONEY_RETURNED).with(money));
    }

    /** Asked at every change of the machine: one that has come back is asked for what it holds. */
    @Override
    public boolean isReady() {
        boolean ready = machine.isReady();
        if (ready && !isSettled() && trying.compareAndSet(false, true)) {
            executor.execute(this::settleNow);
        }
        return ready && isSettled();
    }

    private boolean isSettled() {
        return settled && !hasUncounted();
    }

    /** Only once the case is on the journal is there nothing more that the payment itself has to write. */
    private boolean hasUncounted() {
        return uncounted
                && journal.findUnsettledPayment()
                        .filter(UnsettledPayment::hasCase)
                        .isPresent();
    }

    private void settleNow() {
        try {
            settle();
        } finally {
            trying.set(false);
        }
        if (isSettled()) {
            post.accept(new Event.AvailabilityChanged());
        }
    }

    @Override
    public Offer offer(Yen fee) throws NotPossible {
        requireSettled();
        return machine.offer(fee);
    }

    @Override
    public Till open(Yen fee) throws NotPossible {
        requireSettled();
        return new Watched(machine.open(fee));
    }

    private void requireSettled() throws NotPossible {
        if (!isSettled()) {
            throw new NotPossible(FailureCode.TILL_GONE, "an earlier payment is not settled yet");
        }
    }

    /** Notes when the machine can't be counted. */
    private final class Watched implements Till {
        private final Till till;

        Watched(Till till) {
            this.till = till;
        }

        @Override
        public long mark() {
            return till.mark();
        }

        @Override
        public Offer offer() {
            return till.offer();
        }

        @Override
        public void take(Listener listener) throws NotPossible {
            till.take(listener);
        }

        @Override
        public Taken fix() throws NotPossible {
            return till.fix();
        }

        @Override
        public Settlement settle(Yen kept) {
            Settlement settlement = till.settle(kept);
            uncounted = uncounted || !settlement.counted();
            return settlement;
        }
    }

    @Override
    public Yen held(long mark) throws NotPossible {
        return machine.held(mark);
    }

    @Override
    public Settlement settle(long mark, Yen kept) throws NotPossible {
        return machine.settle(mark, kept);
    }
}
