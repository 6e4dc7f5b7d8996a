package jp.madoguchi.virtual.conformance;

import static jp.madoguchi.virtual.conformance.Fault.fault;

import java.util.List;
import jp.madoguchi.virtual.conformance.WrongPart.Call;
import jpos.CashChangerConst;
import jpos.JposConst;
import jpos.JposException;
import org.jspecify.annotations.Nullable;

/** Ways in which a changer's service is wrong. */
final class ChangerFaults {
    private static final int ANY_AMOUNT = 77;

    static final List<Fault> ALL = List.of(
            fault("STARTS_WITH_MONEY", "changer-initial", "getDepositAmount", call -> unlessEnabled(call, ANY_AMOUNT)),
            fault("PAYS_WHAT_IS_NOT_LISTED", "cash-lists", "getExitCashList", call -> unlessEnabled(call, "20,500")),
            fault("LEAVES_A_UNIT_OUT", "cash-counts", "readCashCounts", call -> {
                Object result = call.proceed();
                String[] counts = (String[]) call.argument();
                counts[0] = counts[0].replaceFirst("1:[0-9]+,", "");
                return result;
            }),
            fault(
                    "MONEY_THAWS_BACKWARDS",
                    "thaw-order",
                    List.of("setFreezeEvents", "fireStatusUpdateEvent"),
                    call -> Twists.thawedBackwards(call)),
            fault(
                    "ENABLED_THOUGH_AWAY",
                    "enable-away",
                    "setDeviceEnabled",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_NOHARDWARE)),
            fault("ANY_CURRENCY", "currency", "setCurrencyCode", call -> allowed(call)),
            fault("ANY_EXIT", "exits", "setCurrentExit", call -> allowed(call)),
            fault("REAL_TIME_FORGOTTEN", "real-time-data", "getRealTimeDataEnabled", call -> false),
            fault(
                    "EARLY_COUNT",
                    "early-disabled",
                    "readCashCounts",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_DISABLED)),
            fault(
                    "EARLY_CLEARING_OF_MONEY",
                    "early-unclaimed",
                    "clearInput",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_NOTCLAIMED)),
            fault("DEPOSIT_IN_DEPOSIT", "deposit-begin", "beginDeposit", call -> allowed(call)),
            fault("FIXES_NOTHING", "deposit-fix", "fixDeposit", call -> allowed(call)),
            fault("ENDS_UNFIXED", "deposit-end", "endDeposit", call -> {
                return call.number() == CashChangerConst.CHAN_DEPOSIT_NOCHANGE ? allowed(call) : call.proceed();
            }),
            fault("ENDS_ANYHOW", "deposit-end-argument", "endDeposit", call -> {
                return call.number() > CashChangerConst.CHAN_DEPOSIT_REPAY ? null : call.proceed();
            }),
            fault(
                    "NEVER_ENDED",
                    "deposit-status",
                    "getDepositStatus",
                    call -> told(
                            call, CashChangerConst.CHAN_STATUS_DEPOSIT_END, CashChangerConst.CHAN_STATUS_DEPOSIT_JAM)),
            fault(
                    "SLOW_WHILE_MONEY_COMES",
                    "getters-deposit",
                    "getDeviceExits",
                    call -> Twists.slow(call, isTaking(call))),
            fault("PAUSES_TWICE", "pause-sequence", "pauseDeposit", call -> allowed(call)),
            fault(
                    "MONEY_EVENTS_STAY_ENABLED",
                    "deposit-told",
                    "getDataEventEnabled",
                    call -> isTaking(call) ? (Object) true : call.proceed()),
            fault("MONEY_WAITS_UNCOUNTED", "deposit-waits", "getDataCount", call -> 0),
            fault("KEEPS_MONEY_EVENTS", "deposit-clear-input", "clearInput", call -> Twists.unlessEnabled(call)),
            fault(
                    "AMOUNT_AFTER_THE_EVENT",
                    "deposit-real-time",
                    "getDepositAmount",
                    call -> isTaking(call) ? (Object) 0 : call.proceed()),
            fault(
                    "LATE_EVENT_COUNTS",
                    "deposit-fixed",
                    List.of("fixDeposit", "fireDataEvent", "getDepositAmount"),
                    call -> {
                        if (call.is("fixDeposit")) {
                            call.remember("fixed");
                        } else if (call.is("fireDataEvent") && call.recalls("fixed")) {
                            call.remember("late");
                        }
                        return call.is("getDepositAmount") && call.recalls("late")
                                ? (Object) ANY_AMOUNT
                                : call.proceed();
                    }),
            fault("COUNTS_ON", "deposit-zeroed", List.of("beginDeposit", "getDepositAmount"), call -> {
                if (call.is("beginDeposit") && !call.remember("first")) {
                    call.remember("second");
                }
                return call.is("getDepositAmount") && call.recalls("second") ? (Object) ANY_AMOUNT : call.proceed();
            }),
            fault(
                    "KEEPS_WHAT_IT_SHOULD_REPAY",
                    "deposit-repaid",
                    "endDeposit",
                    call -> ended(call, CashChangerConst.CHAN_DEPOSIT_REPAY, CashChangerConst.CHAN_DEPOSIT_NOCHANGE)),
            fault(
                    "REPAYS_WHAT_IT_SHOULD_KEEP",
                    "deposit-kept",
                    "endDeposit",
                    call -> ended(call, CashChangerConst.CHAN_DEPOSIT_NOCHANGE, CashChangerConst.CHAN_DEPOSIT_REPAY)),
            fault(
                    "REPAYS_BEFORE_THE_CHANGE",
                    "deposit-change",
                    "endDeposit",
                    call -> ended(call, CashChangerConst.CHAN_DEPOSIT_CHANGE, CashChangerConst.CHAN_DEPOSIT_REPAY)),
            fault("TAKES_WHILE_PAUSED", "deposit-paused", List.of("pauseDeposit", "getDepositAmount"), call -> {
                if (call.is("pauseDeposit")) {
                    call.remember("paused");
                }
                return call.is("getDepositAmount") && call.recalls("paused") ? (Object) ANY_AMOUNT : call.proceed();
            }),
            fault("PAYS_NOTHING", "change-argument", "dispenseChange", call -> allowed(call)),
            fault("PAYS_UNKNOWN_UNITS", "cash-argument", "dispenseCash", call -> allowed(call)),
            fault("PAYS_TWICE", "change-exact", "dispenseChange", call -> {
                boolean alone = call.number() == 10 && call.get("getAsyncMode").equals(false);
                if (alone) {
                    call.proceed();
                }
                return call.proceed();
            }),
            fault("PAYS_OTHER_COINS", "cash-exact", "dispenseCash", call -> {
                return call.argument().equals("10:1") ? call.with("50:1") : call.proceed();
            }),
            fault("OVERDISPENSE_IS_FAILURE", "change-overdispense", "dispenseChange", call -> {
                return Twists.recoded(call, JposConst.JPOS_E_EXTENDED, JposConst.JPOS_E_FAILURE);
            }),
            fault("PAYS_WHAT_THERE_IS", "cash-overdispense", "dispenseCash", call -> {
                try {
                    return call.proceed();
                } catch (JposException tooMuch) {
                    if (tooMuch.getErrorCode() == JposConst.JPOS_E_EXTENDED) {
                        call.with("10:1");
                    }
                    throw tooMuch;
                }
            }),
            fault(
                    "PAYOUT_TOLD_TWICE",
                    "async-told",
                    "fireStatusUpdateEvent",
                    call -> Twists.doubled(call, CashChangerConst.CHAN_STATUS_ASYNC)),
            fault(
                    "PAYOUT_OF_TOO_MUCH_SUCCEEDS",
                    "async-overdispense",
                    "getAsyncResultCode",
                    call -> told(call, JposConst.JPOS_E_EXTENDED, JposConst.JPOS_SUCCESS)),
            fault(
                    "PAYS_THOUGH_JAMMED",
                    "dispense-jammed",
                    List.of("dispenseChange", "dispenseCash"),
                    call -> Twists.swallowed(call, JposConst.JPOS_E_FAILURE)),
            fault(
                    "PAYS_BESIDE_THOUGH_JAMMED",
                    "async-jammed",
                    "getAsyncResultCode",
                    call -> told(call, JposConst.JPOS_E_FAILURE, JposConst.JPOS_SUCCESS)),
            fault(
                    "PAYS_THOUGH_AWAY",
                    "dispense-away",
                    List.of("dispenseChange", "dispenseCash"),
                    call -> Twists.swallowed(call, JposConst.JPOS_E_OFFLINE)),
            fault(
                    "PAYS_CHANGE_DURING_A_DEPOSIT",
                    "dispense-in-deposit",
                    "dispenseChange",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_BUSY)),
            fault(
                    "PAYS_CASH_DURING_A_DEPOSIT",
                    "dispense-in-deposit",
                    "dispenseCash",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_BUSY)),
            fault(
                    "EMPTY_TOLD_TWICE",
                    "empty-told",
                    "fireStatusUpdateEvent",
                    call -> Twists.doubled(call, CashChangerConst.CHAN_STATUS_EMPTY)),
            fault(
                    "NEVER_NEARLY_EMPTY",
                    "near-empty-told",
                    "getDeviceStatus",
                    call -> told(call, CashChangerConst.CHAN_STATUS_NEAREMPTY, CashChangerConst.CHAN_STATUS_OK)),
            fault(
                    "FULL_TOLD_TWICE",
                    "full-told",
                    "fireStatusUpdateEvent",
                    call -> Twists.doubled(call, CashChangerConst.CHAN_STATUS_FULL)),
            fault(
                    "FULL_AT_ONCE",
                    "near-full-told",
                    "getFullStatus",
                    call -> told(call, CashChangerConst.CHAN_STATUS_NEARFULL, CashChangerConst.CHAN_STATUS_FULL)),
            fault(
                    "NEVER_JAMMED",
                    "jam-told",
                    "getDeviceStatus",
                    call -> told(call, CashChangerConst.CHAN_STATUS_JAM, CashChangerConst.CHAN_STATUS_OK)));

    private ChangerFaults() {}

    private static @Nullable Object allowed(Call call) throws JposException {
        return Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL);
    }

    /** Before enabling, when the rows that work with the device are not concerned. */
    private static @Nullable Object unlessEnabled(Call call, Object instead) throws JposException {
        return call.get("getDeviceEnabled").equals(true) ? call.proceed() : instead;
    }

    private static boolean isTaking(Call call) throws JposException {
        return call.get("getDepositStatus").equals(CashChangerConst.CHAN_STATUS_DEPOSIT_START);
    }

    private static @Nullable Object told(Call call, int status, int instead) throws JposException {
        Object found = call.proceed();
        return Integer.valueOf(status).equals(found) ? (Object) instead : found;
    }

    private static @Nullable Object ended(Call call, int how, int instead) throws JposException {
        return call.number() == how ? call.with(instead) : call.proceed();
    }
}
