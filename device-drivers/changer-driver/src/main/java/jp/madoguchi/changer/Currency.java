package jp.madoguchi.changer;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.pos.core.Checks;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jpos.JposException;

/** Yen, and one way out: what this machine is asked about itself. */
final class Currency {
    private static final String CASH_LIST = "1,5,10,50,100,500;1000,5000,10000";
    /** Coins of 1 and 5 yen are taken only, as is the largest note. */
    private static final String EXIT_CASH_LIST = "10,50,100,500;1000,5000";

    private static final String CODE = "JPY";

    /** What comes out. */
    static final Set<Integer> PAID_OUT =
            Stream.of(EXIT_CASH_LIST.split("[,;]", -1)).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());

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
        return EXIT_CASH_LIST;
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
}
