package jp.madoguchi.virtual.conformance;

import static jp.madoguchi.virtual.conformance.Fault.fault;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRWConst;
import jpos.events.StatusUpdateEvent;

/** Ways in which a card reader's service is wrong. */
final class ReaderFaults {
    /** SELECT of the JPKI application, one character a byte. */
    private static final String SELECT_JPKI =
            new String(HexFormat.of().parseHex("00A404000AD392F000260100000001"), StandardCharsets.ISO_8859_1);

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
                    })
                    .and("removed-in-transaction"),
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
                            call -> Twists.swallowed(call, JposConst.JPOS_E_EXTENDED))
                    .and("removed-in-transaction"),
            fault(
                    "REMOVAL_WITHOUT_TAKING",
                    "removal-timeout",
                    "endRemoval",
                    call -> Twists.swallowed(call, JposConst.JPOS_E_FAILURE)),
            fault(
                    "REMOVAL_TOLD_TWICE_IN_A_TRANSACTION",
                    "removed-in-transaction",
                    List.of("endInsertion", "beginRemoval", "fireStatusUpdateEvent"),
                    call -> {
                        if (call.is("endInsertion")) {
                            call.remember("transaction");
                        } else if (call.is("beginRemoval")) {
                            call.forget("transaction");
                        } else if (call.recalls("transaction")) {
                            return Twists.doubled(call, SmartCardRWConst.SC_SUE_NO_CARD);
                        }
                        return call.proceed();
                    }),
            fault("STUCK_BY_A_CARD_THAT_STAYED", "card-left", List.of("beginRemoval", "beginInsertion"), call -> {
                if (call.is("beginInsertion") && call.recalls("waited in vain")) {
                    throw new JposException(JposConst.JPOS_E_FAILURE, "take the card out first");
                }
                if (call.is("beginRemoval") && call.number() > 0) {
                    call.remember("waited in vain");
                }
                return call.proceed();
            }),
            fault("LEAVES_THE_CARD_AS_IT_WAS", "removal-resets", List.of("beginRemoval", "readData"), call -> {
                if (call.is("beginRemoval")) {
                    if (call.number() == 0) {
                        call.remember("removal");
                    }
                } else if (call.forget("removal")) {
                    call.with(SmartCardRWConst.SC_READ_DATA, new int[] {SELECT_JPKI.length()}, new String[] {SELECT_JPKI
                    });
                }
                return call.proceed();
            }),
            fault("SLOW_WHILE_IT_WAITS", "getters-insertion", List.of("beginInsertion", "getSCSlot"), call -> {
                if (call.argumentless()) {
                    return Twists.slow(call, call.recalls("waiting"));
                }
                call.remember("waiting");
                try {
                    return call.proceed();
                } finally {
                    call.forget("waiting");
                }
            }));

    private ReaderFaults() {}
}
