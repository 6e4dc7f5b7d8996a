package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.print.PrintProgress;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/**
 * The forms of a slip station: each sheet from the insertion of its form to the removal. Nobody waits for ever for a service that does
 * not come back, and nothing is printed until it has.
 */
final class SlipForms {
    private static final Logger LOG = System.getLogger(SlipForms.class.getName());

    /** Bitmap type of our own for {@code application/pdf}; the standard knows BMP, JPEG and GIF only. */
    private static final int TYPE_PDF = 1001;

    private static final int INSERTION_MILLIS = 1000;
    private static final int REMOVAL_MILLIS = 500;
    private static final int MOST_LOOKS_AFTER_CANCEL = 40;

    private final POSPrinter control;
    private final SlipCondition condition;
    private final Clock clock;
    private final Duration patience;
    private final Duration silence;
    private final Lane lane;

    /**
     * Forms that nothing is printed on yet.
     *
     * @param patience how long is waited for paper, and for the sheet
     * @param silence how long is waited for any single call
     * @param back hears when a call that was given up has come back
     */
    SlipForms(
            POSPrinter control,
            SlipCondition condition,
            Clock clock,
            Duration patience,
            Duration silence,
            Runnable back) {
        this.control = control;
        this.condition = condition;
        this.clock = clock;
        this.patience = patience;
        this.silence = silence;
        this.lane = new Lane("sheet", this::clear, back);
    }

    /** Whether the service has not come back from a call that was given up. */
    boolean isStuck() {
        return lane.isStuck();
    }

    PrintOutcome print(PrintJob job, PrintProgress progress) {
        progress.printing(job.sheet(), job.sheets());
        try {
            insertForm(progress);
        } catch (JposException e) {
            return SheetReport.refused(e, isEmpty());
        }
        Optional<PrintOutcome> end = handOver(job);
        return end.isPresent() ? end.get() : removeForm(job, progress);
    }

    private Optional<PrintOutcome> handOver(PrintJob job) {
        try {
            return answered(() -> put(job));
        } catch (JposException e) {
            return Optional.of(new PrintOutcome.Unknown(1));
        }
    }

    /** Puts the PDF on the form; the pages as bitmaps where the service says that it takes no PDF. Empty when it is on it. */
    private Optional<PrintOutcome> put(PrintJob job) {
        try {
            control.printMemoryBitmap(
                    POSPrinterConst.PTR_S_SLIP,
                    job.pdf(),
                    TYPE_PDF,
                    POSPrinterConst.PTR_BM_ASIS,
                    POSPrinterConst.PTR_BM_LEFT);
            return Optional.empty();
        } catch (JposException e) {
            return SheetReport.isFormatRefused(e)
                    ? new BitmapSheet(control).put(job)
                    : Optional.of(SheetReport.refused(e, condition.isEmpty()));
        }
    }

    /** Waits for paper before anything is sent: then giving up costs nothing. */
    private void insertForm(PrintProgress progress) throws JposException {
        Instant end = clock.instant().plus(patience);
        while (true) {
            try {
                answered(this::insertForm);
                return;
            } catch (JposException e) {
                if (!SheetReport.isWaitForPaper(e, isEmpty()) || clock.instant().isAfter(end)) {
                    throw e;
                }
                progress.waitingForPaper();
            }
        }
    }

    /** Where no form came in time, the end of the insertion says why. */
    private Boolean insertForm() throws JposException {
        try {
            control.beginInsertion(INSERTION_MILLIS);
        } catch (JposException e) {
            if (e.getErrorCode() != JposConst.JPOS_E_TIMEOUT) {
                throw e;
            }
        }
        control.endInsertion();
        return true;
    }

    private PrintOutcome removeForm(PrintJob job, PrintProgress progress) {
        Instant end = clock.instant().plus(patience);
        while (clock.instant().isBefore(end)) {
            Optional<PrintOutcome> fate = fate();
            if (fate.isPresent()) {
                return fate.get();
            }
            tell(job, progress);
        }
        return giveUp();
    }

    private void tell(PrintJob job, PrintProgress progress) {
        if (isEmpty()) {
            progress.waitingForPaper();
        } else if (condition.isReady()) {
            progress.printing(job.sheet(), job.sheets());
        } else {
            progress.waitingForStaff();
        }
    }

    /** A sheet that nobody waits for must not come out in front of the next resident: the printer gives the job up. */
    private PrintOutcome giveUp() {
        try {
            answered(() -> {
                control.clearOutput();
                return true;
            });
        } catch (JposException e) {
            return new PrintOutcome.Unknown(1);
        }
        Instant end = clock.instant().plus(patience);
        for (int asked = 0; asked < MOST_LOOKS_AFTER_CANCEL && clock.instant().isBefore(end); asked++) {
            Optional<PrintOutcome> fate = fate();
            if (fate.isPresent()) {
                return fate.get();
            }
        }
        return new PrintOutcome.Unknown(1);
    }

    /** What became of the sheet; empty while it waits or prints. */
    private Optional<PrintOutcome> fate() {
        try {
            return Optional.of(answered(() -> {
                control.beginRemoval(REMOVAL_MILLIS);
                control.endRemoval();
                return new PrintOutcome.Printed();
            }));
        } catch (JposException e) {
            return SheetReport.isPending(e) ? Optional.empty() : Optional.of(SheetReport.ended(e, isEmpty()));
        }
    }

    private boolean isEmpty() {
        try {
            return answered(condition::isEmpty);
        } catch (JposException e) {
            return false;
        }
    }

    private <T> T answered(Lane.DeviceCall<T> call) throws JposException {
        Optional<T> answer = lane.call(silence, call, late -> {});
        if (answer.isEmpty()) {
            throw new JposException(
                    JposConst.JPOS_E_OFFLINE,
                    "UNKNOWN: the service does not come back from a call; remedy: look for a sheet in the tray, then switch"
                            + " the printer off and on");
        }
        return answer.get();
    }

    /** What a call that came back too late has left must not come out in front of the next resident either. */
    private void clear() {
        try {
            control.clearOutput();
        } catch (JposException | RuntimeException | Error e) {
            LOG.log(
                    Level.WARNING,
                    "what a late call may have left can''t be cleared: {0}",
                    e.getClass().getName());
        }
    }

    /** Prints no more. Says whether the printer has come back from every call. */
    boolean end() {
        return lane.end();
    }
}
