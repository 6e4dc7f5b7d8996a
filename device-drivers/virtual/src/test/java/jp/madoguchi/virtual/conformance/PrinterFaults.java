package jp.madoguchi.virtual.conformance;

import static jp.madoguchi.virtual.conformance.Fault.fault;

import java.util.List;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;
import jpos.events.ErrorEvent;
import jpos.events.OutputCompleteEvent;
import jpos.events.StatusUpdateEvent;

/** Ways in which a printer's service is wrong. */
final class PrinterFaults {
    static final List<Fault> ALL = List.of(
            fault("NAMELESS_DEVICE", "description", "getPhysicalDeviceName", call -> ""),
            fault(
                    "WRONG_CODE_WHEN_UNCLAIMED",
                    "enable-unclaimed",
                    "setDeviceEnabled",
                    call -> Twists.recoded(call, JposConst.JPOS_E_NOTCLAIMED, JposConst.JPOS_E_ILLEGAL)),
            fault("SECOND_ENABLING_REFUSED", "enable-again", "setDeviceEnabled", call -> {
                if (call.flag() && call.get("getDeviceEnabled").equals(true)) {
                    throw new JposException(JposConst.JPOS_E_ILLEGAL, "it is enabled");
                }
                return call.proceed();
            }),
            fault("SLOW_GETTER", "getters", "getCheckHealthText", call -> {
                        Twists.loiter(400);
                        return call.proceed();
                    })
                    .and("getters-output"),
            fault("SPEECHLESS_EXCEPTION", "texts", "setDeviceEnabled", call -> {
                try {
                    return call.proceed();
                } catch (JposException refused) {
                    throw new JposException(
                            refused.getErrorCode(), refused.getErrorCodeExtended(), "jpos.JposException");
                }
            }),
            fault("ANY_TIME_OUT_TAKEN", "claim-argument", "claim", call -> call.with(Math.max(-1, call.number()))),
            fault("SECOND_CLAIM_REFUSED", "claim-again", "claim", call -> {
                if (call.get("getClaimed").equals(true)) {
                    throw new JposException(JposConst.JPOS_E_CLAIMED, "it is claimed");
                }
                return call.proceed();
            }),
            fault("CLAIM_ENDS_EARLY", "claim-timeout", "claim", call -> {
                return call.number() > 40 ? call.with(call.number() - 40) : call.proceed();
            }),
            fault("CLAIM_ENDS_LATE", "claim-timeout", "claim", call -> Twists.refusedLate(call, call.number() > 0)),
            fault("CLAIM_FOR_EVER_IS_AT_ONCE", "claim-forever", "claim", call -> {
                return call.number() == JposConst.JPOS_FOREVER ? call.with(0) : call.proceed();
            }),
            fault("CLAIM_OUTLIVES_CLOSE", "close-ends-claim", "claim", call -> Twists.outlivingClose(call)),
            fault("CLAIM_HESITATES", "claim-at-once", "claim", call -> Twists.refusedLate(call, call.number() == 0)),
            fault(
                    "WRONG_CODE_WHEN_HELD",
                    "claimed-by-another",
                    "setDeviceEnabled",
                    call -> Twists.recoded(call, JposConst.JPOS_E_CLAIMED, JposConst.JPOS_E_NOTCLAIMED)),
            fault(
                    "ANY_RELEASE_TAKEN",
                    "release-unclaimed",
                    "release",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
            fault("LEAKY_FREEZE", "freeze", "setDeviceEnabled", call -> {
                Object result = call.proceed();
                if (call.flag() && call.get("getFreezeEvents").equals(true)) {
                    call.fireStatus(POSPrinterConst.PTR_SUE_SLP_PAPEROK);
                }
                return result;
            }),
            fault("LOSSY_THAW", "thaw", List.of("setFreezeEvents", "fireStatusUpdateEvent"), call -> {
                if (call.argument() instanceof StatusUpdateEvent event) {
                    boolean loses = call.forget("thawed") && event.getStatus() == JposConst.JPOS_SUE_POWER_ONLINE;
                    return loses ? null : call.proceed();
                }
                if (!call.flag() && call.get("getFreezeEvents").equals(true)) {
                    call.remember("thawed");
                }
                return call.proceed();
            }),
            fault(
                    "REVERSED_THAW",
                    "thaw-order",
                    List.of("setFreezeEvents", "fireStatusUpdateEvent"),
                    call -> Twists.thawedBackwards(call)),
            fault("OFFENDED_BY_LISTENERS", "listener-throws", "fireStatusUpdateEvent", call -> {
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
            fault("TALKS_AFTER_CLOSE", "closed-silent", "close", call -> {
                Object result = call.proceed();
                call.fireStatus(POSPrinterConst.PTR_SUE_SLP_EMPTY);
                return result;
            }),
            fault("POWER_NOTIFY_AT_ANY_TIME", "power-notify", "setPowerNotify", call -> {
                if (call.get("getDeviceEnabled").equals(true)) {
                    return null;
                }
                return call.proceed();
            }),
            fault(
                    "POWER_KNOWN_UNASKED",
                    "power-unasked",
                    "getPowerState",
                    call -> call.get("getDeviceEnabled").equals(true)
                                    && call.get("getPowerNotify").equals(JposConst.JPOS_PN_DISABLED)
                            ? (Object) JposConst.JPOS_PS_ONLINE
                            : call.proceed()),
            fault(
                    "POWER_TOLD_TWICE",
                    "power-told",
                    "fireStatusUpdateEvent",
                    call -> Twists.doubled(call, JposConst.JPOS_SUE_POWER_ONLINE)),
            fault(
                    "LOSS_TOLD_TWICE",
                    "power-change",
                    "fireStatusUpdateEvent",
                    call -> Twists.doubled(call, JposConst.JPOS_SUE_POWER_OFF_OFFLINE)),
            fault("HEALTH_WITHOUT_TEXT", "health", "getCheckHealthText", call -> ""),
            fault("ANY_HEALTH_LEVEL", "health-level", "checkHealth", call -> call.with(JposConst.JPOS_CH_INTERNAL)),
            fault("OWN_STATISTICS_AMONG_STANDARD", "statistics-choice", "retrieveStatistics", call -> {
                String[] buffer = (String[]) call.argument();
                buffer[0] = buffer[0].equals("U_") ? "" : buffer[0];
                return call.proceed();
            }),
            fault(
                    "UNKNOWN_STATISTIC_EMPTY",
                    "statistics-unknown",
                    "retrieveStatistics",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_EXTENDED)),
            fault("RESET_WITHOUT_EFFECT", "statistics-reset", "resetStatistics", call -> null),
            fault("UPDATE_WITHOUT_EFFECT", "statistics-update", "updateStatistics", call -> null),
            fault(
                    "EARLY_CLEARING",
                    "early-unclaimed",
                    "clearOutput",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_NOTCLAIMED)),
            fault(
                    "WRONG_CODE_WHEN_DISABLED",
                    "early-disabled",
                    "checkHealth",
                    call -> Twists.recoded(call, JposConst.JPOS_E_DISABLED, JposConst.JPOS_E_ILLEGAL)),
            fault("PRINTS_ON_NO_STATION", "absent-station", "printNormal", call -> null),
            fault("ANY_MAP_MODE", "map-mode", "setMapMode", call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
            fault("FLAG_STAYS_UP", "flag-when-idle", List.of("setFlagWhenIdle", "getFlagWhenIdle"), call -> {
                if (call.argumentless()) {
                    return call.recalls("raised");
                }
                call.remember("raised");
                return call.proceed();
            }),
            fault(
                    "CARTRIDGE_NOTIFY_AT_ANY_TIME",
                    "cartridge-notify",
                    "setCartridgeNotify",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
            fault(
                    "FORMS_WITHOUT_BEGINNING",
                    "form-mode",
                    "endRemoval",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
            fault("SYNCHRONOUS_OUTPUT_TOLD", "output-synchronous", "printMemoryBitmap", call -> {
                Object result = call.proceed();
                if (call.get("getAsyncMode").equals(false)) {
                    call.fireOutputComplete(1);
                }
                return result;
            }),
            fault(
                    "FOREIGN_OUTPUT_ID",
                    "output-asynchronous",
                    List.of("setFreezeEvents", "fireOutputCompleteEvent"),
                    call -> {
                        if (call.argument() instanceof OutputCompleteEvent event && !call.recalls("queue")) {
                            return call.with(new OutputCompleteEvent("", event.getOutputID() + 1));
                        }
                        call.remember("queue");
                        return call.proceed();
                    }),
            fault(
                    "SAME_OUTPUT_ID",
                    "output-queue",
                    List.of("getOutputID", "fireOutputCompleteEvent"),
                    call -> call.argumentless() ? (Object) 7 : call.with(new OutputCompleteEvent("", 7))),
            fault("ERROR_KNOWN_EARLY", "output-error-late", "getErrorLevel", call -> {
                return call.get("getState").equals(JposConst.JPOS_S_ERROR)
                        ? (Object) POSPrinterConst.PTR_EL_RECOVERABLE
                        : call.proceed();
            }),
            fault("ER_CLEAR_DROPS_ONE", "output-clear", List.of("printMemoryBitmap", "fireErrorEvent"), call -> {
                if (!(call.argument() instanceof ErrorEvent event)) {
                    return Twists.counted(call);
                }
                Object result = call.proceed();
                if (call.recalls("second") && event.getErrorResponse() == JposConst.JPOS_ER_CLEAR) {
                    call.fireOutputComplete(2);
                }
                return result;
            }),
            fault("CLEARS_ONE", "clear-output", List.of("printMemoryBitmap", "clearOutput"), call -> {
                if (!call.argumentless()) {
                    return Twists.counted(call);
                }
                int last = (Integer) call.get("getOutputID");
                Object result = call.proceed();
                if (call.recalls("second")) {
                    call.fireOutputComplete(last);
                }
                return result;
            }),
            fault("NO_ERROR_STATE", "output-error", "getState", call -> {
                Object state = call.proceed();
                return Integer.valueOf(JposConst.JPOS_S_ERROR).equals(state) ? JposConst.JPOS_S_BUSY : state;
            }),
            fault(
                    "NEVER_RETRIES",
                    "output-retry",
                    "fireErrorEvent",
                    call -> Twists.answered(call, JposConst.JPOS_ER_CLEAR)),
            fault(
                    "ALWAYS_RETRIES",
                    "output-clear",
                    "fireErrorEvent",
                    call -> Twists.answered(call, JposConst.JPOS_ER_RETRY)),
            fault("CLEARS_NOTHING", "clear-output", "clearOutput", call -> {
                return call.get("getState").equals(JposConst.JPOS_S_ERROR) ? null : call.proceed();
            }),
            fault(
                    "PAPER_TOLD_TWICE",
                    "paper-told",
                    "fireStatusUpdateEvent",
                    call -> Twists.doubled(call, POSPrinterConst.PTR_SUE_SLP_EMPTY)),
            fault(
                    "SLOW_WHILE_A_SHEET_WAITS",
                    "getters-output",
                    "getSlpMaxLines",
                    call -> Twists.slow(call, !call.get("getState").equals(JposConst.JPOS_S_IDLE))),
            fault("COVER_ALWAYS_SHUT", "cover-told", "getCoverOpen", call -> false),
            fault(
                    "IMPATIENT_INSERTION",
                    "insertion-timeout",
                    "beginInsertion",
                    call -> call.number() > 1000 ? call.proceed() : call.with(Math.min(call.number(), 1))));

    private PrinterFaults() {}
}
