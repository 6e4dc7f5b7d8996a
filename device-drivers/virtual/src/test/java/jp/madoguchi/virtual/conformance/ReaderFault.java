package jp.madoguchi.virtual.conformance;

import java.util.List;
import jp.madoguchi.virtual.conformance.WrongPart.Twist;
import jpos.JposConst;
import jpos.SmartCardRWConst;
import jpos.events.StatusUpdateEvent;

/** Ways in which a card reader's service is wrong. */
@SuppressWarnings(
        "ImmutableEnumChecker") // the lists are List.of, and no twist keeps anything: a service has its memory
enum ReaderFault implements Fault {
    TWO_SLOTS_AT_ONCE("slots", "getSCSlot", call -> 3),
    ANY_SLOT("slot-argument", "setSCSlot", call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
    ANY_INTERFACE_MODE("interface-mode", "setInterfaceMode", call -> null),
    INSERTION_WITHOUT_BEGINNING(
            "insertion-mode", "endInsertion", call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
    ANY_ACTION("read-action", "readData", call -> Twists.swallowed(call, JposConst.JPOS_E_ILLEGAL)),
    IMPATIENT_INSERTION(
            "insertion-timeout", "beginInsertion", call -> call.number() == 200 ? call.with(1) : call.proceed()),
    TIME_OUT_ENDS_THE_MODE(
            "insertion-mode-stays",
            "endInsertion",
            call -> Twists.recoded(call, JposConst.JPOS_E_EXTENDED, JposConst.JPOS_E_ILLEGAL)),
    CARD_TOLD_TWICE(
            "present-told",
            "fireStatusUpdateEvent",
            call -> Twists.doubled(call, SmartCardRWConst.SC_SUE_CARD_PRESENT)),
    REMOVAL_UNTOLD("removal-told", "fireStatusUpdateEvent", call -> {
        boolean isRemoval = call.argument() instanceof StatusUpdateEvent event
                && event.getStatus() == SmartCardRWConst.SC_SUE_NO_CARD;
        return isRemoval ? null : call.proceed();
    }),
    TRANSACTION_UNSEEN("transaction", "getTransactionInProgress", call -> false),
    DATA_EVENTS_STAY_ENABLED("data-event", List.of("setDataEventEnabled", "getDataEventEnabled"), call -> {
        if (call.argumentless()) {
            return call.recalls("enabled");
        }
        call.remember("enabled");
        return call.proceed();
    }),
    CLEARS_NOTHING("clear-input", "clearInput", call -> Twists.unlessEnabled(call)),
    COUNT_NOT_UPDATED("apdu", "readData", call -> Twists.withStaleCount(call)),
    REMOVAL_WITHOUT_TAKING("removal-timeout", "endRemoval", call -> Twists.swallowed(call, JposConst.JPOS_E_FAILURE));

    private final String row;
    private final List<String> calls;
    private final Twist twist;

    ReaderFault(String row, String call, Twist twist) {
        this(row, List.of(call), twist);
    }

    ReaderFault(String row, List<String> calls, Twist twist) {
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
