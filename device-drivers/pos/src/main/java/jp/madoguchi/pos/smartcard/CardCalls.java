package jp.madoguchi.pos.smartcard;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import jp.madoguchi.pos.core.Checks;
import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jp.madoguchi.pos.core.Standing;
import jp.madoguchi.pos.core.Statistics;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRWConst;
import org.jspecify.annotations.Nullable;

/**
 * The methods of SmartCardRW: insertion, commands, removal.
 *
 * <p>Nothing here traces what it carries: PINs pass through readData.
 */
final class CardCalls {
    private final PcscReader reader;
    private final Standing standing;
    private final EventPump pump;
    private final Statistics statistics;
    private final Faults faults;
    private final PcscFaults pcscFaults;

    CardCalls(PcscReader reader, Standing standing, EventPump pump, Statistics statistics, Faults faults) {
        this.reader = reader;
        this.standing = standing;
        this.pump = pump;
        this.statistics = statistics;
        this.faults = faults;
        this.pcscFaults = new PcscFaults(faults);
    }

    /** Enters insertion mode and waits for a card; a transaction that still runs ends with a reset. */
    @Needs(Stage.ENABLED)
    public void beginInsertion(int timeout) throws JposException {
        enter(Mode.INSERTION, timeout);
        await(timeout, reader::hasCard, "カードが挿入されませんでした / no card was inserted");
    }

    /** Leaves insertion mode and begins a transaction with the card, which nobody else can use until it ends. */
    @Needs(Stage.ENABLED)
    public void endInsertion() throws JposException {
        leave(Mode.INSERTION);
        requireCard();
        try {
            reader.beginTransaction();
        } catch (JposException refused) {
            statistics.count(SmartCardRwFactory.UNREADABLE);
            if (refused.getErrorCodeExtended() == SmartCardRWConst.JPOS_ESC_READ) {
                // In place of the DataEvent, for those who wait for that.
                pump.inputError(refused, () -> {});
            }
            throw refused;
        }
        statistics.count(SmartCardRwFactory.SESSIONS);
        pump.data(0, () -> {});
    }

    /** Enters removal mode, which resets the card at once, and waits until it has been taken. */
    @Needs(Stage.ENABLED)
    public void beginRemoval(int timeout) throws JposException {
        enter(Mode.REMOVAL, timeout);
        await(timeout, () -> !reader.hasCard(), "カードが取り出されていません / the card has not been taken");
    }

    @Needs(Stage.ENABLED)
    public void endRemoval() throws JposException {
        leave(Mode.REMOVAL);
        if (reader.hasCard()) {
            throw faults.of(JposConst.JPOS_E_FAILURE, "the card is still in the reader", "call beginRemoval and wait");
        }
    }

    /** Sends the command APDU in {@code data[0]} and leaves the response APDU there, status word included. */
    @Needs(Stage.ENABLED)
    public void readData(int action, int[] count, String[] data) throws JposException {
        if (action != SmartCardRWConst.SC_READ_DATA && action != SmartCardRWConst.SC_EXECUTE_AND_READ_DATA) {
            throw faults.illegal("the action " + action + " is not supported", "send APDUs with SC_READ_DATA");
        }
        byte[] command = ApduText.command(faults, count, data);
        try {
            ApduText.answer(transmit(running(), command), count, data);
        } finally {
            Arrays.fill(command, (byte) 0);
        }
    }

    /** Only {@code SC_RESET}, the warm reset; APDUs have answers, so they go through readData. */
    @Needs(Stage.ENABLED)
    public void writeData(int action, int count, @Nullable String data) throws JposException {
        if (action != SmartCardRWConst.SC_RESET) {
            throw faults.illegal("the action " + action + " is not supported", "use SC_RESET, or readData for APDUs");
        }
        CardTransaction running = running();
        try {
            running.reset();
        } catch (PcscException failed) {
            running.torn();
            throw pcscFaults.inTransaction(failed);
        }
    }

    @Needs(Stage.CLAIMED)
    public void clearInput() {
        pump.discardInput();
    }

    @Needs(Stage.CLAIMED)
    public void clearInputProperties() {
        // No property of this category holds input; the response of a command lives in the caller's array only.
    }

    @Needs(Stage.CLAIMED)
    public void clearOutput() {
        // Nothing is ever queued for output: a reset is done when writeData returns.
    }

    private void enter(Mode next, int timeout) throws JposException {
        Checks.timeout(faults, timeout);
        if (reader.mode() != next || next == Mode.INSERTION) {
            reader.endTransaction();
            pump.discardInput();
        }
        reader.enter(next);
    }

    private void leave(Mode expected) throws JposException {
        if (reader.mode() != expected) {
            throw faults.illegal("the device is not in " + expected + " mode", "begin it first");
        }
        reader.enter(Mode.NONE);
    }

    private void await(int timeout, BooleanSupplier condition, String what) throws JposException {
        Mode entered = reader.mode();
        if (timeout == 0) {
            return;
        }
        boolean happened =
                standing.await(timeout, Stage.ENABLED, () -> condition.getAsBoolean() || reader.mode() != entered);
        if (!happened) {
            throw faults.of(JposConst.JPOS_E_TIMEOUT, what + " within " + timeout + " ms", "call again to wait on");
        }
        if (reader.mode() != entered) {
            throw faults.of(
                    JposConst.JPOS_E_FAILURE, "another call ended this mode", "let one thread drive the device");
        }
    }

    private byte[] transmit(CardTransaction running, byte[] command) throws JposException {
        try {
            return running.transmit(command);
        } catch (PcscException failed) {
            statistics.count(SmartCardRwFactory.FAULTS);
            JposException fault = fault(failed);
            if (fault.getErrorCode() == JposConst.JPOS_E_EXTENDED) {
                running.torn();
            }
            throw fault;
        }
    }

    /** Neither tells whether the card has left or the reader, nor whether it is back: the next look at them does. */
    private JposException fault(PcscException failed) throws JposException {
        if (failed.code() == PcscException.SCARD_E_NOT_TRANSACTED
                || failed.code() == PcscException.SCARD_E_INVALID_VALUE) {
            standing.await(ReaderLook.WAIT_MILLIS, Stage.ENABLED, () -> !reader.hasCard());
            reader.requireReader();
        }
        return pcscFaults.inTransaction(failed);
    }

    private CardTransaction running() throws JposException {
        reader.requireReader();
        CardTransaction running = reader.transaction();
        if (running == null) {
            requireCard();
            throw faults.illegal("no transaction runs with the card", "call beginInsertion and endInsertion first");
        }
        if (running.isOver()) {
            requireCard();
            throw pcscFaults.replaced();
        }
        return running;
    }

    private void requireCard() throws JposException {
        reader.requireReader();
        if (!reader.hasCard()) {
            throw faults.extended(SmartCardRWConst.JPOS_ESC_NO_CARD, "カードがありません / there is no card", "insert a card");
        }
    }
}
