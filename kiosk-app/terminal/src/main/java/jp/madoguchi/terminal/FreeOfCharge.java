package jp.madoguchi.terminal;

import jp.madoguchi.config.Yen;
import jp.madoguchi.session.procedure.Payment;

/** A kiosk without a till: serves what costs nothing and refuses what doesn't. */
final class FreeOfCharge implements Payment {
    @Override
    public Held hold(Yen amount) throws NotPossible {
        if (!amount.equals(Yen.ZERO)) {
            throw new NotPossible("this kiosk takes no money");
        }
        return earned -> {
            if (!earned.equals(Yen.ZERO)) {
                throw new IllegalStateException("earned more than was held");
            }
        };
    }
}
