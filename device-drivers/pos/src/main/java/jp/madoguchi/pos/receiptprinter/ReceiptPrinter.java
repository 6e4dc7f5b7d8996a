package jp.madoguchi.pos.receiptprinter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Hardware;
import jp.madoguchi.pos.core.IdleFlag;
import jp.madoguchi.pos.core.Stage;
import jp.madoguchi.pos.core.Standing;
import jp.madoguchi.pos.core.Statistics;
import jp.madoguchi.pos.escpos.EscPos;
import jpos.JposConst;
import jpos.JposException;
import jpos.JposStatisticsConst;
import org.jspecify.annotations.Nullable;

/** The printer behind the service: its line while enabled, and what is on its way to it. */
final class ReceiptPrinter implements Hardware {
    private final ReceiptSettings settings;
    private final Faults faults;
    private final Standing standing;
    private final ReceiptSensors sensors;
    private final Statistics statistics;
    private final IdleFlag idle;
    private final Transaction transaction;
    private final Object sending = new Object();
    private volatile @Nullable ReceiptLine line;
    private boolean restHangsOut;
    /** Whether an answer may still come to a question that nobody waits for any more. */
    private boolean answerOwed;

    ReceiptPrinter(
            ReceiptSettings settings,
            Faults faults,
            Standing standing,
            ReceiptSensors sensors,
            Statistics statistics,
            IdleFlag idle,
            Transaction transaction) {
        this.settings = settings;
        this.faults = faults;
        this.standing = standing;
        this.sensors = sensors;
        this.statistics = statistics;
        this.idle = idle;
        this.transaction = transaction;
    }

    @Override
    public void start() throws JposException {
        sensors.reset();
        transaction.end();
        try {
            line = ReceiptLine.start(faults.device(), settings, this::changed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw faults.of(JposConst.JPOS_E_FAILURE, "enabling was interrupted", "enable again", stopped);
        }
        if (!view().isReachable() && !settings.enableOffline()) {
            throw faults.of(
                    JposConst.JPOS_E_NOHARDWARE,
                    "レシートプリンターに接続できません / no receipt printer answers at " + settings.address() + ", " + view().silence(),
                    "switch it on, or correct printerUri in jpos.xml");
        }
    }

    @Override
    public void stop() {
        ReceiptLine running = line;
        line = null;
        if (running != null) {
            running.stop();
        }
    }

    /** A printer that has something against printing is ill: the kiosk prints no receipts then. */
    @Override
    public String checkInternally() throws JposException {
        requireReady();
        long begin = System.nanoTime();
        synchronized (sending) {
            work(EscPos.plain());
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        return "receipt printer at " + settings.address() + ", " + view().text() + ", answered in " + millis + " ms";
    }

    ReceiptView view() {
        ReceiptLine running = line;
        return running == null ? ReceiptView.NOTHING : running.view();
    }

    /** Passes when a receipt would be printed now. */
    void requireReady() throws JposException {
        if (!view().isReady()) {
            throw view().trouble(ReceiptFate.NOT_PRINTED, faults);
        }
    }

    /** Prints as a whole, and returns when the printer says that it has; one at a time. */
    void print(byte[] commands) throws JposException {
        synchronized (sending) {
            try {
                requireReady();
                work(commands);
                statistics.count(EscPosReceiptPrinterFactory.PRINTED);
            } catch (JposException failed) {
                statistics.count(JposStatisticsConst.JPOS_STAT_PrinterFaultCount);
                throw failed;
            }
        }
    }

    private void work(byte[] commands) throws JposException {
        ReceiptLine running = enabledLine();
        settleOwed(running);
        long before = running.view().receiptsDone();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(restHangsOut ? EscPos.cut(true) : new byte[0]);
        bytes.writeBytes(commands);
        bytes.writeBytes(EscPos.askWhenDone());
        try {
            running.send(bytes.toByteArray());
        } catch (IOException gone) {
            throw unknown("the line broke while it was sent");
        }
        boolean ended = awaitAnswer(running, before);
        if (isDone(running, before)) {
            restHangsOut = false;
            return;
        }
        throw ended && running.view().isReachable() ? cutShort(running) : unknown("no word that it has been printed");
    }

    /**
     * Passes when no answer to an earlier receipt can be taken for one to the next. Answers don't say what they answer,
     * but come in the order of the questions: nothing is printed between the earlier question and the one asked here, so
     * that their answers come in a row, and then there is silence. An earlier question may as well have been lost.
     */
    private void settleOwed(ReceiptLine running) throws JposException {
        if (!answerOwed) {
            return;
        }
        long before = running.view().receiptsDone();
        try {
            running.send(EscPos.askWhenDone());
        } catch (IOException gone) {
            throw running.view().trouble(ReceiptFate.NOT_PRINTED, faults);
        }
        awaitAnswer(running, before);
        if (!isDone(running, before)) {
            throw stillAtWork(running.view());
        }
        awaitSilence(running);
        requireReady();
        answerOwed = false;
    }

    private void awaitSilence(ReceiptLine running) throws JposException {
        long heard;
        do {
            heard = running.view().receiptsDone();
            long last = heard;
            standing.await((int) settings.patience().toMillis(), Stage.ENABLED, () -> isDone(running, last));
        } while (isDone(running, heard));
    }

    private JposException stillAtWork(ReceiptView now) {
        return now.isReady()
                ? faults.of(
                        JposConst.JPOS_E_FAILURE,
                        ReceiptFate.NOT_PRINTED + ": 前のレシートの印刷が終わっていません / the printer has not said yet that it"
                                + " printed what was sent before, " + now.text(),
                        "look whether it still prints, else switch it off and on")
                : now.trouble(ReceiptFate.NOT_PRINTED, faults);
    }

    /** Waits for an answer or for the end of all hope for one; true unless time was up. */
    private boolean awaitAnswer(ReceiptLine running, long before) throws JposException {
        return standing.await(
                (int) settings.lostAfter().toMillis(),
                Stage.ENABLED,
                () -> isDone(running, before) || !running.view().isReady());
    }

    private static boolean isDone(ReceiptLine line, long before) {
        return line.view().receiptsDone() > before;
    }

    /** The rest would come out in front of the next resident, once there is paper again: it is dropped. */
    private JposException cutShort(ReceiptLine running) throws JposException {
        JposException trouble = running.view().trouble(ReceiptFate.CUT_SHORT, faults);
        restHangsOut = true;
        statistics.count(EscPosReceiptPrinterFactory.CUT_SHORT);
        long before = running.view().clearings();
        try {
            running.send(EscPos.clearBuffers());
            // Some printers do not answer; those that do may still print until they have obeyed.
            standing.await(
                    (int) settings.patience().toMillis(),
                    Stage.ENABLED,
                    () -> running.view().clearings() > before || !running.view().isReachable());
            answerOwed = running.view().clearings() == before;
            running.send(EscPos.initialise());
        } catch (IOException gone) {
            return unknown("the line broke while the rest was taken back");
        }
        return trouble;
    }

    private JposException unknown(String what) {
        restHangsOut = true;
        answerOwed = true;
        statistics.count(EscPosReceiptPrinterFactory.UNKNOWN);
        return faults.of(
                JposConst.JPOS_E_OFFLINE,
                ReceiptFate.UNKNOWN + ": レシートが印刷されたか分かりません / nobody knows whether the receipt was printed, " + what
                        + ", " + view().text(),
                "look whether it came out");
    }

    private ReceiptLine enabledLine() throws JposException {
        ReceiptLine running = line;
        if (running == null) {
            throw faults.of(JposConst.JPOS_E_DISABLED, "the device is disabled", "enable it");
        }
        return running;
    }

    private void changed(ReceiptView view) {
        sensors.update(view);
        idle.look();
        standing.changed();
    }
}
