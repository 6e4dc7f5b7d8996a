package jp.madoguchi.pos.core;

import java.util.concurrent.ExecutionException;
import jpos.JposConst;
import jpos.JposException;

/**
 * Makes the exceptions of one device: what happened, at which device, and what to do about it.
 *
 * @param device the logical name
 */
public record Faults(String device) {
    /** What the remedy comes after, at the end of each text. */
    public static final String REMEDY = "; remedy: ";

    /** A fault with one of the general codes ({@code JPOS_E_...}). */
    public JposException of(int code, String what, String remedy) {
        return new JposException(code, text(what, remedy));
    }

    /** A fault with a general code that something else led to. */
    public JposException of(int code, String what, String remedy, Exception cause) {
        return chained(new JposException(code, text(what, remedy), cause), cause);
    }

    /** A fault of the category: {@code JPOS_E_EXTENDED} with a code from 201 on. */
    public JposException extended(int code, String what, String remedy) {
        return new JposException(JposConst.JPOS_E_EXTENDED, code, text(what, remedy));
    }

    /** A fault of the category that something else led to. */
    public JposException extended(int code, String what, String remedy, Exception cause) {
        return chained(new JposException(JposConst.JPOS_E_EXTENDED, code, text(what, remedy), cause), cause);
    }

    /** A call that can never work like this: {@code JPOS_E_ILLEGAL}. */
    public JposException illegal(String what, String remedy) {
        return of(JposConst.JPOS_E_ILLEGAL, what, remedy);
    }

    /** A fault of the service itself, which no caller can help. */
    public JposException bug(Throwable thrown) {
        return of(
                JposConst.JPOS_E_FAILURE,
                "the device service failed, " + thrown.getClass().getSimpleName(),
                "close the device and open it again; tell the vendor of the service if it comes back",
                thrown instanceof Exception exception ? exception : new ExecutionException(thrown));
    }

    private String text(String what, String remedy) {
        return what + " [" + device + "]" + REMEDY + remedy;
    }

    /** JposException keeps its cause for getOrigException only; loggers look for getCause. */
    private static JposException chained(JposException fault, Exception cause) {
        fault.initCause(cause);
        return fault;
    }
}
