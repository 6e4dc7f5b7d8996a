package jp.madoguchi.session.procedure;

import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.procedure.Journal.JournalException;
import jp.madoguchi.session.procedure.Payment.NotPossible;

/** Announces the payment of an issued order and begins to take money. What is put in is reported under this procedure's id. */
public record BeginPayment(ProcedureId id, IssuedOrder order) implements Effect {
    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        try {
            // The money of somebody else, who has gone long since, must not come out in front of this resident.
            UnsettledPayment.settle(devices.payment(), devices.journal(), false);
            return begun(devices, report);
        } catch (NotPossible e) {
            return new Answer.Refused(Ending.of(e.code()));
        }
    }

    private Answer begun(Devices devices, Consumer<Progress> report) throws NotPossible {
        Yen fee = order.quoted().total();
        Payment.Till till = devices.payment().open(fee);
        Journal journal = devices.journal();
        Journal.Act act = journal.begin(JournalEvent.PAYMENT, order.quoted().id(), fee.amount(), till.mark());
        var payment = new OpenPayment(order, till, act);
        try {
            till.take(new Counter(journal, report));
        } catch (NotPossible e) {
            if (e.code() == FailureCode.MONEY_UNCERTAIN) {
                return new Answer.Refused(notBegun(payment, journal));
            }
            act.fail(e.code());
            throw e;
        }
        return new Answer.PaymentBegun(payment);
    }

    /** What fell nevertheless comes out while the resident stands there; where that can't be, it is a case. */
    private static Ending notBegun(OpenPayment payment, Journal journal) {
        Ending told = payment.giveBack(journal, Ending.of(FailureCode.TILL_GONE));
        boolean tookSome = told.kind() == Ending.Kind.PAYMENT_NOT_POSSIBLE
                && told.money()
                        .filter(money -> !money.returned().equals(Yen.ZERO))
                        .isPresent();
        return tookSome ? Ending.of(FailureCode.TILL_FAILED).with(told.money().orElseThrow()) : told;
    }

    /** Money that the journal can't remember is not counted, but reason enough to give all of it back. */
    private record Counter(Journal journal, Consumer<Progress> report) implements Payment.Listener {
        @Override
        public void taken(Yen total) {
            try {
                journal.record(JournalEvent.MONEY_TAKEN, JournalWord.NONE, Optional.empty(), total.amount(), 0);
                report.accept(new Progress.MoneyTaken(total));
            } catch (JournalException e) {
                failed(FailureCode.JOURNAL_FAILED);
            }
        }

        @Override
        public void failed(FailureCode code) {
            report.accept(new Progress.PaymentFailed(code));
        }
    }
}
