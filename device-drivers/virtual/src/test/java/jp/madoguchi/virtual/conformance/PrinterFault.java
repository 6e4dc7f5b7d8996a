package jp.madoguchi.virtual.conformance;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jp.madoguchi.virtual.conformance.WrongPart.Twist;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;
import jpos.events.OutputCompleteEvent;
import jpos.events.StatusUpdateEvent;

/** Ways in which a printer's service is wrong. */
@SuppressWarnings(
        "ImmutableEnumChecker") // the lists are List.of, and no twist keeps anything: a service has its memory
enum PrinterFault implements Fault {
    NAMELESS_DEVICE("description", "getPhysicalDeviceName", call -> ""),
    WRONG_CODE_WHEN_UNCLAIMED(
            "enable-unclaimed",
            "setDeviceEnabled",
            call -> Twists.recoded(call, JposConst.JPOS_E_NOTCLAIMED, JposConst.JPOS_E_ILLEGAL)),
    SECOND_ENABLING_REFUSED("enable-again", "setDeviceEnabled", call -> {
        if (call.flag() && call.get("getDeviceEnabled").equals(true)) {
            throw new JposException(JposConst.JPOS_E_ILLEGAL, "it is enabled");
        }
        return call.proceed();
    }),
    SLOW_GETTER("getters", "getCheckHealthText", call -> {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
        return call.proceed();
    }),
    SPEECHLESS_EXCEPTION("texts", "setDeviceEnabled", call -> {
        try {
            return call.proceed();
        } catch (JposException refused) {
            throw new JposException(refused.getErrorCode(), refused.getErrorCodeExtended(), "jpos.JposException");
        }
    }),
    ANY_TIME_OUT_TAKEN("claim-argument", "claim", call -> call.with(Math.max(-1, call.number()))),
    SECOND_CLAIM_REFUSED("claim-again", "claim", call -> {
        if (call.get("getClaimed").equals(true)) {
            throw new JposException(JposConst.JPOS_E_CLAIMED, "it is claimed");
        }
        return call.proceed();
    }),
    CLAIM_WAITS_TOO_LONG("claim-timeout", "claim", call -> call.with(Math.max(call.number(), 4 * call.number()))),
    WRONG_CODE_WHEN_HELD(
            "claimed-by-another",
            "setDeviceEnabled",
            call -> Twists.recoded(call, JposConst.JPOS_E_CLAIMED, JposConst.JPOS_E_NOTCLAIMED)),
    ANY_RELEASE_TAKEN("release-unclaimed", "release", call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
    LEAKY_FREEZE("freeze", "setDeviceEnabled", call -> {
        Object result = call.proceed();
        if (call.flag() && call.get("getFreezeEvents").equals(true)) {
            call.fireStatus(POSPrinterConst.PTR_SUE_SLP_PAPEROK);
        }
        return result;
    }),
    LOSSY_THAW("thaw", List.of("setFreezeEvents", "fireStatusUpdateEvent"), call -> {
        if (call.argument() instanceof StatusUpdateEvent) {
            return call.forget("thawed") ? null : call.proceed();
        }
        if (!call.flag() && call.get("getFreezeEvents").equals(true)) {
            call.remember("thawed");
        }
        return call.proceed();
    }),
    OFFENDED_BY_LISTENERS("listener-throws", "fireStatusUpdateEvent", call -> {
        if (call.recalls("offended")) {
            return null;
        }
        try {
            return call.proceed();
        } catch (IllegalStateException thrown) {
            call.remember("offended");
            throw thrown;
        }
    }),
    TALKS_AFTER_CLOSE("closed-silent", "close", call -> {
        Object result = call.proceed();
        call.fireStatus(POSPrinterConst.PTR_SUE_SLP_EMPTY);
        return result;
    }),
    POWER_NOTIFY_AT_ANY_TIME("power-notify", "setPowerNotify", call -> {
        if (call.get("getDeviceEnabled").equals(true)) {
            return null;
        }
        return call.proceed();
    }),
    POWER_KNOWN_UNASKED(
            "power-unasked",
            "getPowerState",
            call -> call.get("getDeviceEnabled").equals(true) ? (Object) JposConst.JPOS_PS_ONLINE : call.proceed()),
    POWER_TOLD_TWICE(
            "power-told", "fireStatusUpdateEvent", call -> Twists.doubled(call, JposConst.JPOS_SUE_POWER_ONLINE)),
    LOSS_TOLD_TWICE(
            "power-change",
            "fireStatusUpdateEvent",
            call -> Twists.doubled(call, JposConst.JPOS_SUE_POWER_OFF_OFFLINE)),
    HEALTH_WITHOUT_TEXT("health", "getCheckHealthText", call -> ""),
    ANY_HEALTH_LEVEL("health-level", "checkHealth", call -> call.with(JposConst.JPOS_CH_INTERNAL)),
    OWN_STATISTICS_AMONG_STANDARD("statistics-choice", "retrieveStatistics", call -> {
        String[] buffer = (String[]) call.argument();
        buffer[0] = buffer[0].equals("U_") ? "" : buffer[0];
        return call.proceed();
    }),
    UNKNOWN_STATISTIC_EMPTY(
            "statistics-unknown", "retrieveStatistics", call -> Twists.swallowed(call, JposConst.JPOS_E_EXTENDED)),
    UPDATE_WITHOUT_EFFECT("statistics-update", "updateStatistics", call -> null),
    EARLY_CLEARING("early-unclaimed", "clearOutput", call -> Twists.swallowed(call, JposConst.JPOS_E_NOTCLAIMED)),
    WRONG_CODE_WHEN_DISABLED(
            "early-disabled",
            "checkHealth",
            call -> Twists.recoded(call, JposConst.JPOS_E_DISABLED, JposConst.JPOS_E_ILLEGAL)),
    PRINTS_ON_NO_STATION("absent-station", "printNormal", call -> null),
    ANY_MAP_MODE("map-mode", "setMapMode", call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
    FLAG_STAYS_UP("flag-when-idle", List.of("setFlagWhenIdle", "getFlagWhenIdle"), call -> {
        if (call.argumentless()) {
            return call.recalls("raised");
        }
        call.remember("raised");
        return call.proceed();
    }),
    CARTRIDGE_NOTIFY_AT_ANY_TIME(
            "cartridge-notify", "setCartridgeNotify", call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
    FORMS_WITHOUT_BEGINNING("form-mode", "endRemoval", call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
    SYNCHRONOUS_OUTPUT_TOLD("output-synchronous", "printMemoryBitmap", call -> {
        Object result = call.proceed();
        if (call.get("getAsyncMode").equals(false)) {
            call.fireOutputComplete(1);
        }
        return result;
    }),
    FOREIGN_OUTPUT_ID(
            "output-asynchronous",
            "fireOutputCompleteEvent",
            call -> call.with(new OutputCompleteEvent("", ((OutputCompleteEvent) call.argument()).getOutputID() + 1))),
    NO_ERROR_STATE("output-error", "getState", call -> {
        Object state = call.proceed();
        return Integer.valueOf(JposConst.JPOS_S_ERROR).equals(state) ? JposConst.JPOS_S_BUSY : state;
    }),
    NEVER_RETRIES("output-retry", "fireErrorEvent", call -> Twists.answered(call, JposConst.JPOS_ER_CLEAR)),
    ALWAYS_RETRIES("output-clear", "fireErrorEvent", call -> Twists.answered(call, JposConst.JPOS_ER_RETRY)),
    CLEARS_NOTHING("clear-output", "clearOutput", call -> {
        return call.get("getState").equals(JposConst.JPOS_S_ERROR) ? null : call.proceed();
    }),
    PAPER_TOLD_TWICE(
            "paper-told", "fireStatusUpdateEvent", call -> Twists.doubled(call, POSPrinterConst.PTR_SUE_SLP_EMPTY)),
    COVER_ALWAYS_SHUT("cover-told", "getCoverOpen", call -> false),
    IMPATIENT_INSERTION(
            "insertion-timeout",
            "beginInsertion",
            call -> call.number() > 1000 ? call.proceed() : call.with(Math.min(call.number(), 1)));

    private final String row;
    private final List<String> calls;
    private final Twist twist;

    PrinterFault(String row, String call, Twist twist) {
        this(row, List.of(call), twist);
    }

    PrinterFault(String row, List<String> calls, Twist twist) {
        this.row = row;
        this.calls = calls;
        this.twist = twist;
    }

    @Override
    public String row() {
        return row;
    }

    @Override
    public boolean concerns(String call) {
        return calls.contains(call);
    }

    @Override
    public Twist twist() {
        return twist;
    }
}
