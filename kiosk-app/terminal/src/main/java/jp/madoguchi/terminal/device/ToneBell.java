package jp.madoguchi.terminal.device;

import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.terminal.sound.Bell;
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

    private final ToneIndicator control = new ToneIndicator();

    private ToneBell() {}

    /** Nobody is turned away for want of a tone: of a device that can't be enabled the log tells. */
    public static Optional<ToneBell> find(String logicalName) {
        try {
            return Optional.of(open(logicalName));
        } catch (JposException e) {
            System.getLogger(ToneBell.class.getName())
                    .log(System.Logger.Level.WARNING, "no tone by {0}: {1}", logicalName, e.getMessage());
            return Optional.empty();
        }
    }

    private static ToneBell open(String logicalName) throws JposException {
        var bell = new ToneBell();
        bell.control.open(logicalName);
        bell.control.setDeviceEnabled(true);
        bell.control.setTone1Pitch(FIRST_HERTZ);
        bell.control.setTone1Duration(MILLIS);
        bell.control.setTone2Pitch(SECOND_HERTZ);
        bell.control.setTone2Duration(MILLIS);
        bell.control.setInterToneWait(0);
        return bell;
    }

    /** A device of one pitch sounds that one twice. */
    @Override
    public void ring() throws IOException {
        try {
            control.sound(1, 0);
        } catch (JposException e) {
            throw new IOException("no tone: JavaPOS code " + e.getErrorCode(), e);
        }
    }

    @Override
    public void close() throws JposException {
        control.close();
    }
}
