package jp.madoguchi.terminal.device;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.print.CertificatePrinter;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.print.PrintProgress;
import jp.madoguchi.session.Event;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;
import jpos.events.StatusUpdateEvent;

/** The A4 printer by its logical name: the slip station of a POSPrinter, one form a sheet, the PDF from memory. */
public final class SlipPrinter implements CertificatePrinter, AutoCloseable {
    /** A service of others may draw both sides of a sheet as bitmaps before it comes back. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private final POSPrinter control = new POSPrinter();
    private final SlipCondition condition = new SlipCondition(control);
    private final Taking taking;
    private final DeviceLog log;
    private final DeviceWatch watch;
    private final SlipForms forms;
    private final Consumer<Event> post;

    private SlipPrinter(String logicalName, Clock clock, Duration patience, Duration silence, Consumer<Event> post) {
        this.taking = new Taking(logicalName, control);
        this.log = new DeviceLog(logicalName, () -> withObstacle(condition.trouble()));
        this.watch = new DeviceWatch(taking, this::look, this::looked);
        this.forms = new SlipForms(control, condition, clock, patience, silence, this::looked);
        this.post = post;
    }

    /** Takes the printer for itself, one that is away as soon as it is there; {@code post} hears when its readiness changes. */
    public static SlipPrinter open(String logicalName, Clock clock, Consumer<Event> post) throws JposException {
        return open(logicalName, clock, PATIENCE, SILENCE, post);
    }

    static SlipPrinter open(String logicalName, Clock clock, Duration patience, Duration silence, Consumer<Event> post)
            throws JposException {
        var printer = new SlipPrinter(logicalName, clock, patience, silence, post);
        printer.control.addStatusUpdateListener(printer::statusUpdate);
        printer.watch.begin();
        return printer;
    }

    private void look() throws JposException {
        taking.take(condition::listen, this::prepare);
        condition.look();
    }

    private void prepare() throws JposException {
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
        if (log.tellFromNowOn()) {
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
        return watch.obstacle()
                .or(() -> forms.isStuck() ? Optional.of(taking.silence()) : Optional.empty())
                .map(why -> SlipCondition.GONE + ": " + why)
                .or(() -> trouble);
    }

    @Override
    public PrintOutcome print(PrintJob job, PrintProgress progress) {
        watch.work();
        try {
            return forms.print(job, progress);
        } finally {
            watch.rest();
            looked();
        }
    }

    @Override
    public void close() throws JposException {
        boolean back = forms.end();
        if (watch.end() && back) {
            taking.close();
        }
    }
}
