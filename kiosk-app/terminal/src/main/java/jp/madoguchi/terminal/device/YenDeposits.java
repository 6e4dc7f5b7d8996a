package jp.madoguchi.terminal.device;

import jpos.CashChanger;
import jpos.JposException;

/** What a service of a changer has to be able to do so that the kiosk can take a fee with it. */
public final class YenDeposits {
    /** The same for an operator. */
    public static final String LACK = "cannot take a fee in yen and tell at each coin how much it is";

    /** What an operator does. */
    public static final String REMEDY =
            "take a service with CurrencyCode JPY, CapDeposit, CapDepositDataEvent and CapRealTimeData";

    private static final String YEN = "JPY";
    /** UnifiedPOS 1.11 brought CapRealTimeData; before it, each DataEvent told the amount. */
    private static final int REAL_TIME_VERSION = 1_011_000;

    private YenDeposits() {}

    /**
     * Whether it can.
     *
     * @param control open
     */
    public static boolean possible(CashChanger control) throws JposException {
        boolean tells = control.getDeviceServiceVersion() < REAL_TIME_VERSION || control.getCapRealTimeData();
        return control.getCurrencyCode().equals(YEN)
                && control.getCapDeposit()
                && control.getCapDepositDataEvent()
                && tells;
    }
}
