package jp.madoguchi.virtual.conformance;

import static jp.madoguchi.virtual.conformance.Fault.fault;

import java.util.List;
import jpos.JposConst;
import jpos.SmartCardRWConst;
import jpos.events.StatusUpdateEvent;

/** Ways in which a card reader's service is wrong. */
final class ReaderFaults {
    static final List<Fault> ALL = List.of(
            fault("ALWAYS_BUSY", "idle", "getState", call -> JposConst.JPOS_S_BUSY),
            fault("TWO_SLOTS_AT_ONCE", "slots", "getSCSlot", call -> 3),
            fault("ANY_SLOT", "slot-argument", "setSCSlot", call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
            fault("ANY_INTERFACE_MODE", "interface-mode", "setInterfaceMode", call -> null),
            fault(
                    "INSERTION_WITHOUT_BEGINNING",
                    "insertion-mode",
                    "endInsertion",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
            fault("ANY_ACTION", "read-action", "readData", call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
            fault(
                    "IMPATIENT_FOR_A_CARD",
                    "insertion-timeout",
                    "beginInsertion",
                    call -> call.number() == 200 ? call.with(1) : call.proceed()),
            fault(
                    "INSERTION_OUTLIVES_CLOSE",
                    "close-ends-insertion",
                    "beginInsertion",
                    call -> Twists.outlivingClose(call)),
            fault(
                    "TIME_OUT_ENDS_THE_MODE",
                    "insertion-mode-stays",
                    "endInsertion",
                    call -> Twists.recoded(call, JposConst.JPOS_E_EXTENDED, JposConst.JPOS_E_ILLEGAL)),
            fault(
                    "CARD_TOLD_TWICE",
                    "present-told",
                    "fireStatusUpdateEvent",
                    call -> Twists.doubled(call, SmartCardRWConst.SC_SUE_CARD_PRESENT)),
            fault("REMOVAL_UNTOLD", "removal-told", "fireStatusUpdateEvent", call -> {
                boolean isRemoval = call.argument() instanceof StatusUpdateEvent event
                        && event.getStatus() == SmartCardRWConst.SC_SUE_NO_CARD;
                return isRemoval ? null : call.proceed();
            }),
            fault("TRANSACTION_UNSEEN", "transaction", "getTransactionInProgress", call -> false),
            fault(
                    "DATA_EVENTS_STAY_ENABLED",
                    "data-event",
                    List.of("setDataEventEnabled", "getDataEventEnabled"),
                    call -> {
                        if (call.argumentless()) {
                            return call.recalls("enabled");
                        }
                        call.remember("enabled");
                        return call.proceed();
                    }),
            fault("KEEPS_INPUT", "clear-input", "clearInput", call -> Twists.unlessEnabled(call)),
            fault("COUNT_NOT_UPDATED", "apdu", "readData", call -> Twists.withStaleCount(call)),
            fault("ASKS_IN_ASCII", "apdu-bytes", "readData", call -> {
                String[] data = (String[]) call.argument(2);
                data[0] = Twists.ascii(data[0]);
                return call.proceed();
            }),
            fault("ANSWERS_IN_ASCII", "apdu-bytes", "readData", call -> {
                Object result = call.proceed();
                String[] data = (String[]) call.argument(2);
                data[0] = Twists.ascii(data[0]);
                return result;
            }),
            // Status words have none of these.
            fault("LOSES_ONE_BYTE_OF_256", "apdu-bytes", "readData", call -> {
                Object result = call.proceed();
                String[] data = (String[]) call.argument(2);
                data[0] = data[0].replace('\u00ff', '?');
                return result;
            }),
            fault(
                    "RESETS_NOTHING",
                    "warm-reset",
                    "writeData",
                    call -> call.get("getTransactionInProgress").equals(true) ? null : call.proceed()),
            fault(
                    "ANSWERS_FOR_A_PULLED_CARD",
                    "card-torn",
                    "readData",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_EXTENDED)),
            fault(
                    "REMOVAL_WITHOUT_TAKING",
                    "removal-timeout",
                    "endRemoval",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_FAILURE)));

    private ReaderFaults() {}
}
