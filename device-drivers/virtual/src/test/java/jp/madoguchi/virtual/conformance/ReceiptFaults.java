package jp.madoguchi.virtual.conformance;

import static jp.madoguchi.virtual.conformance.Fault.fault;

import java.util.List;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;
import jpos.events.OutputCompleteEvent;

/** Ways in which a receipt printer's service is wrong: those of {@link PrinterFaults} that need paper, and those of its own. */
final class ReceiptFaults {
    static final List<Fault> ALL = List.of(
            fault("LINES_WITHOUT_CHARACTERS", "line-width", "getRecLineChars", call -> 0),
            fault(
                    "CUTS_ANYTHING",
                    "cut-argument",
                    "cutPaper",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
            fault(
                    "ANY_CONTROL",
                    "transaction-argument",
                    "transactionPrint",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
            fault("PRINTS_WITHIN_TRANSACTIONS", "transaction-kept", "transactionPrint", call -> {
                boolean begins =
                        Integer.valueOf(POSPrinterConst.PTR_TP_TRANSACTION).equals(call.argument(1));
                // Told in one piece all the same, so that no other row shows it.
                return begins
                                && call.get("getAsyncMode").equals(false)
                                && call.get("getRecEmpty").equals(true)
                        ? null
                        : call.proceed();
            }),
            fault(
                    "TRANSACTION_TOLD_TWICE",
                    "transaction-one-output",
                    List.of("transactionPrint", "fireOutputCompleteEvent"),
                    call -> {
                        if (call.argument() instanceof OutputCompleteEvent) {
                            if (call.forget("in transaction")) {
                                call.proceed();
                            }
                            return call.proceed();
                        }
                        if (Integer.valueOf(POSPrinterConst.PTR_TP_NORMAL).equals(call.argument(1))) {
                            call.remember("in transaction");
                        }
                        return call.proceed();
                    }),
            fault("TRANSACTIONS_STAY", "transaction-cleared", "clearOutput", call -> {
                // Before anything failed, and with nothing queued.
                boolean idle = call.get("getState").equals(JposConst.JPOS_S_IDLE);
                return idle && call.get("getRecEmpty").equals(true) ? null : call.proceed();
            }),
            fault("WRONG_CODE_UNDER_AN_OPEN_COVER", "receipt-cover", "printNormal", call -> {
                if (call.get("getCoverOpen").equals(true)) {
                    throw new JposException(JposConst.JPOS_E_FAILURE, "the cover is open");
                }
                return call.proceed();
            }),
            fault("VALIDATES_BY_PRINTING", "validate-prints-nothing", "validateData", call -> {
                if (call.get("getRecEmpty").equals(true)) {
                    throw new JposException(JposConst.JPOS_E_EXTENDED, POSPrinterConst.JPOS_EPTR_REC_EMPTY, "no paper");
                }
                return call.proceed();
            }),
            fault("LAST_OUTPUT_TOLD_FIRST", "output-queue", List.of("printNormal", "fireOutputCompleteEvent"), call -> {
                if (!(call.argument() instanceof OutputCompleteEvent event)) {
                    return call.get("getFreezeEvents").equals(true) ? Twists.counted(call) : call.proceed();
                }
                if (!call.recalls("second")) {
                    return call.proceed();
                }
                int other = event.getOutputID() + (call.remember("told") ? 1 : -1);
                return call.with(new OutputCompleteEvent("", other));
            }),
            fault("WRONG_CODE_WITHOUT_PAPER", "output-refused", "printNormal", call -> {
                if (call.get("getAsyncMode").equals(false)
                        && call.get("getRecEmpty").equals(true)) {
                    return Twists.recoded(call, JposConst.JPOS_E_EXTENDED, JposConst.JPOS_E_FAILURE);
                }
                return call.proceed();
            }),
            fault(
                    "ROLL_TOLD_TWICE",
                    "paper-told",
                    "fireStatusUpdateEvent",
                    call -> Twists.doubled(call, POSPrinterConst.PTR_SUE_REC_EMPTY)),
            fault("ROLL_ALWAYS_COVERED", "cover-told", "getCoverOpen", call -> false),
            fault(
                    "DRAWS_ANYTHING",
                    "bar-code-argument",
                    "printBarCode",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
            fault(
                    "ANY_CHARACTERS",
                    "character-set",
                    "setCharacterSet",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
            fault(
                    "SLOW_WHILE_OUTPUT_WAITS",
                    "getters-output",
                    "getRecLineChars",
                    call -> Twists.slow(call, !call.get("getState").equals(JposConst.JPOS_S_IDLE))));

    private ReceiptFaults() {}
}
