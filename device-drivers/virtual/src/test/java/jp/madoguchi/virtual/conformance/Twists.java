package jp.madoguchi.virtual.conformance;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jp.madoguchi.virtual.conformance.WrongPart.Call;
import jpos.JposConst;
import jpos.JposException;
import jpos.events.ErrorEvent;
import jpos.events.StatusUpdateEvent;
import org.jspecify.annotations.Nullable;

/** What several faults do. */
final class Twists {
    private static final int OUTLIVING_MILLIS = 4000;
    private static final int MOMENT_MILLIS = 60;
    private static final int SLOW_MILLIS = 400;

    private Twists() {}

    static @Nullable Object recoded(Call call, int from, int to) throws JposException {
        try {
            return call.proceed();
        } catch (JposException refused) {
            throw refused.getErrorCode() == from ? new JposException(to, "the wrong code") : refused;
        }
    }

    static @Nullable Object swallowed(Call call, int code) throws JposException {
        try {
            return call.proceed();
        } catch (JposException refused) {
            if (refused.getErrorCode() == code) {
                return null;
            }
            throw refused;
        }
    }

    /** A refusal that comes 40 ms late, if so. */
    static @Nullable Object refusedLate(Call call, boolean late) throws JposException {
        try {
            return call.proceed();
        } catch (JposException refused) {
            loiter(late ? 40 : 0);
            throw refused;
        }
    }

    /** Remembers when it is called the second time. */
    static @Nullable Object counted(Call call) throws JposException {
        if (!call.remember("first")) {
            call.remember("second");
        }
        return call.proceed();
    }

    /** A call that goes on for a while when the device is disabled or closed under it. */
    static @Nullable Object outlivingClose(Call call) throws JposException {
        try {
            return call.proceed();
        } catch (JposException refused) {
            boolean inTime = refused.getErrorCode() == JposConst.JPOS_E_TIMEOUT
                    || refused.getErrorCode() == JposConst.JPOS_E_ILLEGAL;
            loiter(inTime ? 0 : OUTLIVING_MILLIS);
            throw refused;
        }
    }

    /** What comes out within a moment of the thaw is told last first. */
    static @Nullable Object thawedBackwards(Call call) throws JposException {
        if (call.argument() instanceof StatusUpdateEvent event) {
            return call.recalls("thawing") ? call.keep(event.getStatus()) : call.proceed();
        }
        boolean thaws = !call.flag() && call.get("getFreezeEvents").equals(true);
        if (!thaws) {
            return call.proceed();
        }
        call.remember("thawing");
        Object result = call.proceed();
        loiter(MOMENT_MILLIS);
        call.forget("thawing");
        call.fireKept();
        return result;
    }

    static void loiter(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    static @Nullable Object doubled(Call call, int status) throws JposException {
        if (((StatusUpdateEvent) call.argument()).getStatus() == status) {
            call.proceed();
        }
        return call.proceed();
    }

    static @Nullable Object answered(Call call, int response) throws JposException {
        Object result = call.proceed();
        ((ErrorEvent) call.argument()).setErrorResponse(response);
        return result;
    }

    /** Does nothing on a device that is enabled. */
    static @Nullable Object unlessEnabled(Call call) throws JposException {
        return call.get("getDeviceEnabled").equals(true) ? null : call.proceed();
    }

    /** Answers as it should, but not at once. */
    static @Nullable Object slow(Call call, boolean now) throws JposException {
        loiter(now ? SLOW_MILLIS : 0);
        return call.proceed();
    }

    /** As a text in US-ASCII would come out at the other end. */
    static String ascii(String text) {
        return text.replaceAll("[^\\x00-\\x7f]", "?");
    }

    /** Reads, but leaves the command's length where the answer's belongs. */
    static @Nullable Object withStaleCount(Call call) throws JposException {
        int[] count = (int[]) call.argument(1);
        int before = count[0];
        Object result = call.proceed();
        count[0] = before;
        return result;
    }
}
