package jp.madoguchi.session.procedure;

import java.util.function.Consumer;
import jp.madoguchi.config.Yen;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;

/**
 * Gives back all money of an order that won't be printed, and the order.
 *
 * @param ending what the resident is told if all of it comes out
 */
public record ReturnMoney(ProcedureId id, OpenPayment payment, Ending ending) implements Effect {
    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        Ending told = payment.settle(devices.journal(), Yen.ZERO, ending);
        payment.order().copies().forEach(copy -> VoidOrder.withdraw(copy, Outcome.Reason.RESIDENT_CANCELLED, devices));
        return new Answer.MoneyReturned(told);
    }
}
