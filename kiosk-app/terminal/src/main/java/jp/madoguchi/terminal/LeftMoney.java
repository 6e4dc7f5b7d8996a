package jp.madoguchi.terminal;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.Payment;
import jp.madoguchi.session.procedure.UnsettledPayment;
import jp.madoguchi.terminal.journal.SqliteJournal;

/** Money that was inside when the power went. */
final class LeftMoney {
    /** After a longer time nobody waits in front of the kiosk any more: then people settle it. */
    private static final Duration STILL_THERE = Duration.ofMinutes(10);

    private LeftMoney() {}

    /** Settles it before the next visit; what there is to say to whoever still stands there. */
    static Optional<Ending> settle(Payment payment, SqliteJournal journal) {
        boolean stillThere = journal.downtime()
                .filter(away -> away.compareTo(STILL_THERE) <= 0)
                .isPresent();
        try {
            return UnsettledPayment.settle(payment, journal, stillThere)
                    .filter(settlement -> stillThere)
                    .flatMap(LeftMoney::told);
        } catch (Payment.NotPossible e) {
            System.getLogger(LeftMoney.class.getName())
                    .log(Level.WARNING, "a payment of an earlier run waits for its machine: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Ending> told(Payment.Settlement settlement) {
        var money = new Ending.Money(settlement.returned(), settlement.owed(), false);
        if (settlement.doubtful() || !settlement.owed().equals(Yen.ZERO)) {
            FailureCode code = settlement.doubtful() ? FailureCode.MONEY_UNCERTAIN : FailureCode.MONEY_OWED;
            return Optional.of(Ending.of(code).with(money));
        }
        return settlement.returned().equals(Yen.ZERO)
                ? Optional.empty()
                : Optional.of(Ending.of(Ending.Kind.MONEY_RETURNED).with(money));
    }
}
