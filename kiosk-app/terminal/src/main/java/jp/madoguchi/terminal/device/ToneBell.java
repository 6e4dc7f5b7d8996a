package jp.madoguchi.terminal.device;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.terminal.sound.Bell;
import jpos.JposException;
import jpos.ToneIndicator;

/**
 * The tone indicator by its logical name: two tones, the second lower. It is shared with other programs, as the standard has it,
 * so nothing is claimed. Nobody is turned away for want of a tone: one that can't be had is tried again now and then.
 */
public final class ToneBell implements Bell, AutoCloseable {
    private static final int FIRST_HERTZ = 880;
    private static final int SECOND_HERTZ = 659;
    private static final int MILLIS = 350;

    /** The voice speaks in turn with it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ToneIndicator control = new ToneIndicator();
    private final Taking taking;
    private final DeviceLog log;
    private final DeviceWatch watch;
    private final Lane lane;
    private final Duration patience;
    private boolean isSet;

    private ToneBell(String logicalName, Duration patience) {
        this.taking = new Taking(logicalName, control);
        this.log = new DeviceLog(logicalName, this::known);
        this.watch = new DeviceWatch(taking, this::look, log::tellFromNowOn);
        this.lane = new Lane("tone", log::look);
        this.patience = patience;
    }

    /** Takes it now, or as soon as it is there. */
    public static ToneBell open(String logicalName) {
        return open(logicalName, PATIENCE);
    }

    static ToneBell open(String logicalName, Duration patience) {
        var bell = new ToneBell(logicalName, patience);
        bell.watch.beginAnyhow();
        return bell;
    }

    private void look() throws JposException {
        taking.open();
        if (!isSet || !control.getDeviceEnabled()) {
            isSet = false;
            taking.enable();
            taking.tried("set to its tones", this::set);
            isSet = true;
        }
    }

    private void set() throws JposException {
        control.setTone1Pitch(FIRST_HERTZ);
        control.setTone1Duration(MILLIS);
        control.setTone2Pitch(SECOND_HERTZ);
        control.setTone2Duration(MILLIS);
        control.setInterToneWait(0);
    }

    /** Why no tone could sound now, for the operator; empty when one could. It is looked at again meanwhile. */
    public Optional<String> trouble() {
        watch.look();
        return known();
    }

    private Optional<String> known() {
        return watch.obstacle()
                .or(() -> lane.isStuck() ? Optional.of(taking.silence()) : Optional.empty())
                .map(why -> "can't be had: " + why);
    }

    /** A device of one pitch sounds that one twice. */
    @Override
    public void ring() throws IOException {
        Optional<String> trouble = trouble();
        if (trouble.isPresent()) {
            throw new IOException("no tone: " + trouble.get());
        }
        watch.work();
        try {
            sound();
        } catch (JposException e) {
            throw new IOException("no tone: " + e.getMessage(), e);
        } finally {
            watch.rest();
            log.look();
        }
    }

    private void sound() throws JposException, IOException {
        Lane.DeviceCall<Boolean> tones = () -> {
            taking.tried("sounded", () -> control.sound(1, 0));
            return true;
        };
        if (lane.call(patience, tones, late -> {}).isEmpty()) {
            throw new IOException("no tone: " + taking.silence());
        }
    }

    @Override
    public void close() throws JposException {
        boolean back = lane.end();
        if (watch.end() && back) {
            taking.close();
        }
    }
}
