package jp.madoguchi.changer;

import jp.madoguchi.pos.core.Checks;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jpos.JposException;

/** Yen, one way out, and everything at once: what this machine is asked about itself. */
final class Currency {
    private static final String CASH_LIST = "1,5,10,50,100,500;1000,5000,10000";
    private static final String CODE = "JPY";

    private final Faults faults;

    Currency(Faults faults) {
        this.faults = faults;
    }

    @Needs(Stage.OPEN)
    public String getCurrencyCashList() {
        return CASH_LIST;
    }

    @Needs(Stage.OPEN)
    public String getDepositCashList() {
        return CASH_LIST;
    }

    @Needs(Stage.OPEN)
    public String getExitCashList() {
        return CASH_LIST;
    }

    @Needs(Stage.OPEN)
    public String getCurrencyCode() {
        return CODE;
    }

    @Needs(Stage.OPEN)
    public void setCurrencyCode(String code) throws JposException {
        if (!code.equals(CODE)) {
            throw faults.illegal("there is no currency " + code + " in this machine", "use " + CODE);
        }
    }

    @Needs(Stage.OPEN)
    public String getCurrencyCodeList() {
        return CODE;
    }

    @Needs(Stage.OPEN)
    public String getDepositCodeList() {
        return CODE;
    }

    @Needs(Stage.OPEN)
    public int getDeviceExits() {
        return 1;
    }

    @Needs(Stage.OPEN)
    public int getCurrentExit() {
        return 1;
    }

    @Needs(Stage.OPEN)
    public void setCurrentExit(int exit) throws JposException {
        Checks.oneOf(faults, "CurrentExit", exit, 1);
    }

    @Needs(Stage.OPEN)
    public boolean getAsyncMode() {
        return false;
    }

    @Needs(Stage.OPEN)
    public void setAsyncMode(boolean async) throws JposException {
        if (async) {
            throw faults.illegal("this service dispenses synchronously only", "leave AsyncMode false");
        }
    }
}
