package jp.madoguchi.terminal.device;

import java.time.Duration;
import java.util.Set;
import jp.madoguchi.pos.core.WrongValueException;
import jp.madoguchi.pos.drivers.DriverException;
import jpos.BaseControl;
import jpos.JposConst;
import jpos.JposException;
import org.jspecify.annotations.Nullable;

/** The calls by which a device is taken; what fails is told with its logical name, the call, the code and what to do. */
final class Taking {
    private static final int CLAIM_MILLIS = 2000;
    private static final int DEEPEST = 20;
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(2);
    private static final Set<Integer> AWAY = Set.of(
            JposConst.JPOS_E_NOHARDWARE, JposConst.JPOS_E_OFFLINE, JposConst.JPOS_E_FAILURE, JposConst.JPOS_E_BUSY);
    private static final Set<Integer> TAKEN = Set.of(JposConst.JPOS_E_CLAIMED, JposConst.JPOS_E_TIMEOUT);

    private final String logicalName;
    private final BaseControl control;
    private boolean isReady;

    Taking(String logicalName, BaseControl control) {
        this.logicalName = logicalName;
        this.control = control;
    }

    /** Something asked of the device. */
    interface Call {
        void run() throws JposException;
    }

    String logicalName() {
        return logicalName;
    }

    /** Does nothing where it is open already. */
    void open() throws JposException {
        if (control.getState() == JposConst.JPOS_S_CLOSED) {
            tried("opened", () -> control.open(logicalName));
        }
    }

    /**
     * Opens, claims and enables it and gets it ready for its work, as far as that isn't done; all of getting it ready, where some of it
     * failed. Always called by the same thread.
     *
     * @param before what has to be asked of it before it is enabled
     */
    void take(Call before, Call ready) throws JposException {
        open();
        if (isReady && control.getDeviceEnabled()) {
            return;
        }
        isReady = false;
        enable(before);
        ready.run();
        isReady = true;
    }

    /** Claims and enables it; does nothing where it is enabled already. */
    void enable(Call before) throws JposException {
        if (!control.getDeviceEnabled()) {
            claim();
            before.run();
            enable();
        }
    }

    private void claim() throws JposException {
        if (!control.getClaimed()) {
            tried("claimed", () -> control.claim(CLAIM_MILLIS));
        }
    }

    /** Without a claim: of a device that is shared. */
    void enable() throws JposException {
        tried("enabled", () -> control.setDeviceEnabled(true));
    }

    /** Gives it back; does nothing where it was never opened. A service that does not come back from that keeps nothing from ending. */
    void close() throws JposException {
        if (control.getState() == JposConst.JPOS_S_CLOSED) {
            return;
        }
        try (Lane end = new Lane("end " + logicalName)) {
            Lane.DeviceCall<Boolean> closing = () -> {
                control.close();
                return true;
            };
            if (end.call(PATIENCE_AT_THE_END, closing, late -> {}).isEmpty()) {
                throw new JposException(JposConst.JPOS_E_TIMEOUT, silence());
            }
        }
    }

    /**
     * Whether a device that said this may be there another time, as one that is switched off, or whose vendor's own program has not
     * started yet. What its entry or its jars lack is not there another time either.
     */
    static boolean isAway(JposException said) {
        boolean noService = said.getErrorCode() == JposConst.JPOS_E_NOSERVICE;
        if (!noService && !AWAY.contains(said.getErrorCode())) {
            return false;
        }
        Throwable each = said;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each instanceof LinkageError
                    || each instanceof ClassNotFoundException
                    || (noService && isOfTheEntry(each))) {
                return false;
            }
            each = origin(each);
        }
        return true;
    }

    /** A service of another kind of device, none at all, or one whose properties are wrong. */
    private static boolean isOfTheEntry(Throwable cause) {
        return cause instanceof ClassCastException
                || cause instanceof DriverException
                || cause instanceof WrongValueException;
    }

    private static @Nullable Throwable origin(Throwable thrown) {
        return thrown instanceof JposException said && said.getOrigException() != null
                ? said.getOrigException()
                : thrown.getCause();
    }

    /**
     * Does it; what goes wrong is told in full.
     *
     * @param what the device can't be, in a participle
     */
    void tried(String what, Call call) throws JposException {
        try {
            call.run();
        } catch (JposException said) {
            throw said instanceof Told ? said : new Told(said, words(what, said));
        } catch (RuntimeException | Error thrown) {
            JposException failure = failure(thrown);
            throw new Told(failure, words(what, failure));
        }
    }

    /** A vendor's error, which a control lets through. Its message may hold what was read. */
    static JposException failure(Throwable thrown) {
        var failure = new JposException(
                JposConst.JPOS_E_FAILURE,
                "its service threw " + thrown.getClass().getName());
        failure.initCause(thrown);
        return failure;
    }

    /** Why a device stands in the way that says nothing at all. */
    String silence() {
        return logicalName
                + " doesn't answer: its service does not come back from a call; remedy: switch the device off and"
                + " on and see to its cable; if that does not help, start the kiosk anew";
    }

    /** What a device said, with its name, the call and the remedy. */
    private static final class Told extends JposException {
        private static final long serialVersionUID = 1L;

        Told(JposException said, String words) {
            super(said.getErrorCode(), said.getErrorCodeExtended(), words, said.getOrigException());
            initCause(said);
        }
    }

    private String words(String what, JposException said) {
        String extended = said.getErrorCodeExtended() == 0 ? "" : "/" + said.getErrorCodeExtended();
        String text = String.valueOf(said.getMessage());
        return logicalName + " can't be " + what + " (JavaPOS code " + said.getErrorCode() + extended + "): " + text
                + (text.contains("; remedy: ") ? "" : "; remedy: " + remedy(said));
    }

    /** For the services of others: ours name it themselves. */
    private static String remedy(JposException said) {
        if (TAKEN.contains(said.getErrorCode())) {
            return "end the other program that has it";
        }
        if (said.getErrorCode() == JposConst.JPOS_E_NOSERVICE || said.getErrorCode() == JposConst.JPOS_E_NOEXIST) {
            return "see to its entry in jpos.xml and to the jars of its vendor: packaging/madoguchi lint-jpos";
        }
        return isAway(said)
                ? "switch the device on and see to its cable, or as the manual of its service says"
                : "look the code up in the manual of its service";
    }
}
