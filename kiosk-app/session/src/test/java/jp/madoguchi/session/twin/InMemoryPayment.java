package jp.madoguchi.session.twin;

import jp.madoguchi.config.Yen;
import jp.madoguchi.session.procedure.Payment;

/** A purse without bottom, unless it is shut. */
public final class InMemoryPayment implements Payment {
    private final Tape tape;
    private boolean shut;

    InMemoryPayment(Tape tape) {
        this.tape = tape;
    }

    /** Takes no money any more. */
    public void shut() {
        shut = true;
    }

    @Override
    public Held hold(Yen amount) throws NotPossible {
        if (shut) {
            throw new NotPossible("shut");
        }
        tape.add("hold " + amount.amount());
        return earned -> tape.add("keep " + earned.amount());
    }
}
