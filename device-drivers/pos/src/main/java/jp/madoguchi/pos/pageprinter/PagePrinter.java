package jp.madoguchi.pos.pageprinter;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Hardware;
import jp.madoguchi.pos.core.IdleFlag;
import jp.madoguchi.pos.core.Stage;
import jp.madoguchi.pos.core.Standing;
import jp.madoguchi.pos.core.Statistics;
import jp.madoguchi.pos.ipp.Capabilities;
import jp.madoguchi.pos.ipp.IppPrinter;
import jp.madoguchi.pos.ipp.IppRefusedException;
import jpos.JposConst;
import jpos.JposException;
import jpos.JposStatisticsConst;
import org.jspecify.annotations.Nullable;

/** The printer behind the service: its line while enabled, and the sheet that is in it. */
final class PagePrinter implements Hardware, PrinterLine.Listener {
    private final PrinterSettings settings;
    private final Faults faults;
    private final Standing standing;
    private final SlipSensors sensors;
    private final Statistics statistics;
    private final Sheet sheet;
    private final IdleFlag idle;
    private final IppPrinter printer;
    private volatile @Nullable PrinterLine line;
    private @Nullable SheetJob counted;

    PagePrinter(
            PrinterSettings settings,
            Faults faults,
            Standing standing,
            SlipSensors sensors,
            Statistics statistics,
            Sheet sheet,
            IdleFlag idle) {
        this.settings = settings;
        this.faults = faults;
        this.standing = standing;
        this.sensors = sensors;
        this.statistics = statistics;
        this.sheet = sheet;
        this.idle = idle;
        this.printer = new IppPrinter(settings.address(), settings.patience());
    }

    @Override
    public void start() throws JposException {
        sensors.reset();
        sheet.leave();
        try {
            line = PrinterLine.start(faults.device(), settings, printer, this);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw faults.of(JposConst.JPOS_E_FAILURE, "enabling was interrupted", "enable again", stopped);
        }
        PrinterView view = view();
        if (!view.isReachable() && !settings.enableOffline()) {
            throw faults.of(
                    JposConst.JPOS_E_NOHARDWARE,
                    "プリンターに接続できません / no printer answers at " + settings.address() + ", " + view.silence(),
                    "switch it on, or correct printerUri in jpos.xml");
        }
        if (view.lack().isPresent() && !settings.enableOffline()) {
            throw view.findTrouble().orElseThrow().exception(faults);
        }
    }

    @Override
    public void stop() {
        PrinterLine running = line;
        line = null;
        if (running != null) {
            running.stop();
        }
        sheet.leave();
    }

    @Override
    public String checkInternally() throws JposException {
        long begin = System.nanoTime();
        try {
            String state = printer.readStatus().text();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            Capabilities able = printer.readCapabilities();
            Optional<String> lack = able.findLack(settings.sides());
            if (lack.isPresent()) {
                throw Trouble.unfit(able.model() + ", " + lack.get()).exception(faults);
            }
            return able.model() + " at " + settings.address() + ", " + state + ", answered in " + millis + " ms";
        } catch (IOException | IppRefusedException silent) {
            throw faults.of(
                    JposConst.JPOS_E_OFFLINE,
                    "no answer from " + settings.address(),
                    "check power, cable and printerUri",
                    silent);
        }
    }

    @Override
    public void looked(PrinterView view) {
        sensors.update(view);
        view.status().ifPresent(status -> {
            status.upTime().ifPresent(seconds -> statistics.note(IppPagePrinterFactory.UP_TIME, seconds));
            status.lifeCounter().ifPresent(count -> statistics.note(IppPagePrinterFactory.LIFE_COUNTER, count));
        });
        sheet.job().ifPresent(this::count);
        standing.busy(sheet.isOnItsWay());
        idle.look();
        standing.changed();
    }

    PrinterView view() {
        PrinterLine running = line;
        return running == null ? PrinterView.NOTHING : running.view();
    }

    /** Waits until a look shows that a sheet would be printed; false when time was up. */
    boolean awaitReady(int timeout) throws JposException {
        PrinterLine running = enabledLine();
        long before = running.view().look();
        running.eager(true);
        try {
            return standing.await(timeout, Stage.ENABLED, () -> view().look() > before && view().isReady());
        } finally {
            running.eager(false);
        }
    }

    /** Looks at the printer now. */
    PrinterView lookNow() throws JposException {
        PrinterLine running = enabledLine();
        // The look that may be running has begun earlier: wait for the one after it.
        long before = running.lookSoon();
        int patience = (int) settings.patience().multipliedBy(2).toMillis();
        return standing.await(patience, Stage.ENABLED, () -> running.view().look() > before)
                ? running.view()
                : PrinterView.NOTHING;
    }

    void giveUp(SheetJob job) {
        job.giveUp();
        PrinterLine running = line;
        if (running != null) {
            running.hurry();
        }
    }

    /** Sends a sheet; its outcome comes with one of the next looks. */
    SheetJob print(byte[] document) throws JposException {
        PrinterLine running = enabledLine();
        SheetJob job = new SheetJob(document, settings.sides(), settings.lostAfter());
        standing.busy(true);
        running.print(job);
        return job;
    }

    private PrinterLine enabledLine() throws JposException {
        PrinterLine running = line;
        if (running == null) {
            throw faults.of(JposConst.JPOS_E_DISABLED, "the device is disabled", "enable it");
        }
        return running;
    }

    private void count(SheetJob job) {
        statistics.note(IppPagePrinterFactory.LAST_JOB, job.id());
        if (job.isPending() || job == counted) {
            return;
        }
        counted = job;
        if (job.outcome() instanceof SheetOutcome.Failed failed) {
            statistics.count(JposStatisticsConst.JPOS_STAT_PrinterFaultCount);
            statistics.count(
                    failed.fate() == SheetFate.NOT_PRINTED
                            ? IppPagePrinterFactory.NOT_PRINTED
                            : IppPagePrinterFactory.UNKNOWN);
        } else {
            statistics.count(IppPagePrinterFactory.PRINTED);
        }
    }
}
