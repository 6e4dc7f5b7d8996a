package jp.madoguchi.terminal.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.print.CertificatePrinter;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.print.PrintProgress;
import jp.madoguchi.session.Event;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;
import jpos.events.StatusUpdateEvent;

/** The A4 printer by its logical name: the slip station of a POSPrinter, one form a sheet, the PDF from memory. */
public final class SlipPrinter implements CertificatePrinter, AutoCloseable {
    /** Bitmap type of our own for {@code application/pdf}; the standard knows BMP, JPEG and GIF only. */
    private static final int TYPE_PDF = 1001;

    private static final int INSERTION_MILLIS = 1000;
    private static final int REMOVAL_MILLIS = 500;
    private static final int MOST_LOOKS_AFTER_CANCEL = 40;
    /** How long a resident is kept waiting for paper. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final POSPrinter control = new POSPrinter();
    private final SlipCondition condition = new SlipCondition(control);
    private final Taking taking;
    private final DeviceLog log;
    private final DeviceWatch watch;
    private final Clock clock;
    private final Duration patience;
    private final Consumer<Event> post;

    private SlipPrinter(String logicalName, Clock clock, Duration patience, Consumer<Event> post) {
        this.taking = new Taking(logicalName, control);
        this.log = new DeviceLog(logicalName, () -> withObstacle(condition.trouble()));
        this.watch = new DeviceWatch(taking, this::look, this::looked);
        this.clock = clock;
        this.patience = patience;
        this.post = post;
    }

    /** Takes the printer for itself, one that is away as soon as it is there; {@code post} hears when its readiness changes. */
    public static SlipPrinter open(String logicalName, Clock clock, Consumer<Event> post) throws JposException {
        return open(logicalName, clock, PATIENCE, post);
    }

    static SlipPrinter open(String logicalName, Clock clock, Duration patience, Consumer<Event> post)
            throws JposException {
        var printer = new SlipPrinter(logicalName, clock, patience, post);
        printer.control.addStatusUpdateListener(printer::statusUpdate);
        printer.watch.begin();
        return printer;
    }

    private void look() throws JposException {
        taking.open();
        if (!control.getDeviceEnabled()) {
            take();
        }
        condition.look();
    }

    private void take() throws JposException {
        taking.claim();
        condition.listen();
        taking.enable();
        control.setMapMode(POSPrinterConst.PTR_MM_METRIC);
        control.setAsyncMode(false);
    }

    private void statusUpdate(StatusUpdateEvent event) {
        condition.heard(event.getStatus());
        watch.look();
        log.look();
        post.accept(new Event.AvailabilityChanged());
    }

    private void looked() {
        if (log.begin()) {
            post.accept(new Event.AvailabilityChanged());
        }
    }

    /** Whether a print could begin now, as far as is known without waiting for it; it is looked at again meanwhile. */
    public boolean isReady() {
        watch.look();
        return withObstacle(condition.trouble()).isEmpty();
    }

    /** Why no print could begin now, for the operator; empty when one could. */
    public Optional<String> trouble() {
        return withObstacle(condition.explained());
    }

    private Optional<String> withObstacle(Optional<String> trouble) {
        return watch.obstacle().map(why -> SlipCondition.GONE + ": " + why).or(() -> trouble);
    }

    @Override
    public PrintOutcome print(PrintJob job, PrintProgress progress) {
        watch.work();
        try {
            return printed(job, progress);
        } finally {
            watch.rest();
        }
    }

    private PrintOutcome printed(PrintJob job, PrintProgress progress) {
        progress.printing(job.sheet(), job.sheets());
        try {
            insertForm(progress);
        } catch (JposException e) {
            return SheetReport.refused(e, condition.isEmpty());
        }
        Optional<PrintOutcome> end = put(job);
        return end.isPresent() ? end.get() : removeForm(job, progress);
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
                insertForm();
                return;
            } catch (JposException e) {
                if (!SheetReport.isWaitForPaper(e, condition.isEmpty())
                        || clock.instant().isAfter(end)) {
                    throw e;
                }
                progress.waitingForPaper();
            }
        }
    }

    /** Where no form came in time, the end of the insertion says why. */
    private void insertForm() throws JposException {
        try {
            control.beginInsertion(INSERTION_MILLIS);
        } catch (JposException e) {
            if (e.getErrorCode() != JposConst.JPOS_E_TIMEOUT) {
                throw e;
            }
        }
        control.endInsertion();
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
        if (condition.isEmpty()) {
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
            control.clearOutput();
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
            control.beginRemoval(REMOVAL_MILLIS);
            control.endRemoval();
            return Optional.of(new PrintOutcome.Printed());
        } catch (JposException e) {
            return SheetReport.isPending(e) ? Optional.empty() : Optional.of(SheetReport.ended(e, condition.isEmpty()));
        }
    }

    @Override
    public void close() throws JposException {
        if (watch.end()) {
            taking.close();
        }
    }
}
