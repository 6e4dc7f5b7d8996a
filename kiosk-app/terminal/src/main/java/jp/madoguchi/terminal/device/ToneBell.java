package jp.madoguchi.terminal.device;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.terminal.sound.Bell;
import jpos.JposConst;
import jpos.JposException;
import jpos.ToneIndicator;

/**
 * The tone indicator by its logical name: two tones, the second lower. It is shared with other programs, as the standard has it,
 * so nothing is claimed.
 */
public final class ToneBell implements Bell, AutoCloseable {
    private static final int FIRST_HERTZ = 880;
    private static final int SECOND_HERTZ = 659;
    private static final int MILLIS = 350;

    /** As long as a device is given to be taken. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final System.Logger LOG = System.getLogger(ToneBell.class.getName());

    private final ToneIndicator control = new ToneIndicator();
    private final Taking taking;
    private final Lane lane = new Lane("tone");
    private final Duration patience;

    private ToneBell(String logicalName, Duration patience) {
        this.taking = new Taking(logicalName, control);
        this.patience = patience;
    }

    /** Nobody is turned away for want of a tone: of a device that can't be enabled, or hangs, the log tells. */
    public static Optional<ToneBell> find(String logicalName) {
        return find(logicalName, PATIENCE);
    }

    static Optional<ToneBell> find(String logicalName, Duration patience) {
        var bell = new ToneBell(logicalName, patience);
        try {
            bell.answered(bell::prepare, bell::giveBack);
            return Optional.of(bell);
        } catch (JposException e) {
            LOG.log(System.Logger.Level.WARNING, "no tone: {0}", e.getMessage());
            bell.end();
            return Optional.empty();
        }
    }

    private void prepare() throws JposException {
        taking.open();
        taking.enable();
        taking.tried("set to its tones", () -> {
            control.setTone1Pitch(FIRST_HERTZ);
            control.setTone1Duration(MILLIS);
            control.setTone2Pitch(SECOND_HERTZ);
            control.setTone2Duration(MILLIS);
            control.setInterToneWait(0);
        });
    }

    /** What was opened is closed where it can't be used. */
    private void end() {
        try {
            close();
        } catch (JposException e) {
            LOG.log(System.Logger.Level.DEBUG, "not given back", e);
        }
    }

    /** It came too late to be rung. */
    private void giveBack() {
        try {
            taking.close();
        } catch (JposException | RuntimeException | Error e) {
            LOG.log(System.Logger.Level.DEBUG, "not given back", e);
        }
    }

    /** Neither the voice, which speaks in turn with it, nor the end of the kiosk waits for ever. */
    private void answered(Taking.Call call, Runnable late) throws JposException {
        Lane.DeviceCall<Boolean> done = () -> {
            call.run();
            return true;
        };
        if (lane.call(patience, done, too -> late.run()).isEmpty()) {
            throw new JposException(JposConst.JPOS_E_TIMEOUT, taking.silence());
        }
    }

    /** A device of one pitch sounds that one twice. */
    @Override
    public void ring() throws IOException {
        try {
            answered(() -> taking.tried("sounded", () -> control.sound(1, 0)), () -> {});
        } catch (JposException e) {
            throw new IOException("no tone: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws JposException {
        try {
            answered(() -> taking.tried("closed", taking::close), () -> {});
        } finally {
            lane.close();
        }
    }
}
