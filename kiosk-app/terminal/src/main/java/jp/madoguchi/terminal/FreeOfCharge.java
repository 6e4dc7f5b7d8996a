package jp.madoguchi.terminal;

import jp.madoguchi.config.Yen;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.Payment;

/** A kiosk without a till: serves what costs nothing and refuses what doesn't. */
final class FreeOfCharge implements Payment {
    @Override
    public boolean isReady() {
        return false;
    }

    @Override
    public Offer offer(Yen fee) throws NotPossible {
        throw noTill();
    }

    @Override
    public Till open(Yen fee) throws NotPossible {
        throw noTill();
    }

    @Override
    public Yen held(long mark) throws NotPossible {
        throw noTill();
    }

    @Override
    public Settlement settle(long mark, Yen kept) throws NotPossible {
        throw noTill();
    }

    private static NotPossible noTill() {
        return new NotPossible(
                FailureCode.PAYMENT_NOT_POSSIBLE, "this kiosk has no CashChanger; remedy: declare one in jpos.xml");
    }
}
