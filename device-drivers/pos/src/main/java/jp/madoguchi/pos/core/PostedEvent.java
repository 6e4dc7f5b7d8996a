package jp.madoguchi.pos.core;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import jpos.JposConst;
import jpos.JposException;
import jpos.events.DataEvent;
import jpos.events.ErrorEvent;
import jpos.events.OutputCompleteEvent;
import jpos.events.StatusUpdateEvent;
import jpos.services.EventCallbacks;

/**
 * An event that waits for its delivery.
 *
 * @param justBefore sets the properties that belong to the event: UnifiedPOS wants them to change when it is delivered
 */
record PostedEvent(Kind kind, Runnable justBefore, Consumer<EventCallbacks> firing) {

    /** What the event is about, which decides what it waits for and what discards it. */
    enum Kind {
        STATUS,
        DATA,
        /** Comes ahead of the data that waits. */
        INPUT_ERROR_AHEAD,
        INPUT_ERROR,
        OUTPUT_ERROR,
        OUTPUT_COMPLETE;

        boolean isInput() {
            return this == DATA || this == INPUT_ERROR_AHEAD || this == INPUT_ERROR;
        }
    }

    static PostedEvent status(int status) {
        return new PostedEvent(
                Kind.STATUS,
                () -> {},
                to -> to.fireStatusUpdateEvent(new StatusUpdateEvent(to.getEventSource(), status)));
    }

    static PostedEvent data(int status, Runnable justBefore) {
        return new PostedEvent(
                Kind.DATA, justBefore, to -> to.fireDataEvent(new DataEvent(to.getEventSource(), status)));
    }

    static PostedEvent outputComplete(int outputId) {
        return new PostedEvent(
                Kind.OUTPUT_COMPLETE,
                () -> {},
                to -> to.fireOutputCompleteEvent(new OutputCompleteEvent(to.getEventSource(), outputId)));
    }

    /** @param response hears ER_RETRY, also when nobody listened: that is the default, or ER_CLEAR */
    static PostedEvent outputError(JposException fault, Runnable justBefore, IntConsumer response) {
        return error(Kind.OUTPUT_ERROR, fault, JposConst.JPOS_EL_OUTPUT, JposConst.JPOS_ER_RETRY, justBefore, response);
    }

    /** The error that comes when the data that was read before it has been delivered. */
    static PostedEvent inputError(JposException fault, Runnable justBefore, IntConsumer response) {
        return error(Kind.INPUT_ERROR, fault, JposConst.JPOS_EL_INPUT, JposConst.JPOS_ER_CLEAR, justBefore, response);
    }

    /** The error that announces, ahead of data that still waits, that no more will come. */
    static PostedEvent inputErrorAhead(JposException fault, Runnable justBefore, IntConsumer response) {
        return error(
                Kind.INPUT_ERROR_AHEAD,
                fault,
                JposConst.JPOS_EL_INPUT_DATA,
                JposConst.JPOS_ER_CONTINUEINPUT,
                justBefore,
                response);
    }

    private static PostedEvent error(
            Kind kind, JposException fault, int locus, int usual, Runnable justBefore, IntConsumer response) {
        return new PostedEvent(kind, justBefore, to -> {
            ErrorEvent event = new ErrorEvent(
                    to.getEventSource(), fault.getErrorCode(), fault.getErrorCodeExtended(), locus, usual);
            try {
                to.fireErrorEvent(event);
            } finally {
                response.accept(event.getErrorResponse());
            }
        });
    }
}
