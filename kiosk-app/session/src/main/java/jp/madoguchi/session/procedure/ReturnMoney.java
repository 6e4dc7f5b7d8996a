package jp.madoguchi.session.procedure;

import java.util.function.Consumer;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.procedure.Journal.JournalException;

/**
 * Gives back all money of an order that won't be printed, and the order.
 *
 * @param ending what the resident is told if all of it comes out
 */
public record ReturnMoney(ProcedureId id, OpenPayment payment, Ending ending) implements Effect {
    private static final System.Logger LOG = System.getLogger(ReturnMoney.class.getName());

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        Ending told = payment.giveBack(devices.journal(), ending);
        try (IssuedOrder order = payment.order()) {
            order.copies().forEach(copy -> VoidOrder.withdraw(copy, Outcome.Reason.RESIDENT_CANCELLED, devices));
        } catch (JournalException e) {
            // The centre hears of it at the next start; the resident has to hear of the money now.
            LOG.log(System.Logger.Level.ERROR, "an order that was not printed is not in the journal", e);
        }
        return new Answer.MoneyReturned(told);
    }
}
