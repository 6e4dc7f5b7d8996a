package jp.madoguchi.session.twin;

import java.util.Optional;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.procedure.BeginPayment;
import jp.madoguchi.session.procedure.OpenPayment;

/** Orders whose fee has been put in. */
public final class Paid {
    private Paid() {}

    /** The exact fee; nothing where there is none. */
    public static Optional<OpenPayment> exactly(Desk desk, IssuedOrder order) {
        int fee = order.quoted().total().amount();
        return fee == 0 ? Optional.empty() : Optional.of(with(desk, order, fee));
    }

    /** So many yen. */
    public static OpenPayment with(Desk desk, IssuedOrder order, int yen) {
        OpenPayment payment = begun(desk, order);
        desk.payment.insert(yen);
        return payment;
    }

    /** Nothing yet. */
    public static OpenPayment begun(Desk desk, IssuedOrder order) {
        Answer answer = new BeginPayment(new ProcedureId(3), order).perform(desk.devices(), each -> {});
        return ((Answer.PaymentBegun) answer).payment();
    }
}
