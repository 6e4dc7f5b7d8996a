package jp.madoguchi.virtual.printer;

import com.hp.jipp.model.JobState;
import com.hp.jipp.model.JobStateReason;
import com.hp.jipp.model.PrinterState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The works: one sheet after the other, unless paper, jam or cover stop them. */
final class PrinterEngine implements AutoCloseable {
    private final ScheduledExecutorService rollers = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "virtual-printer");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Integer, PrinterJob> jobs = new LinkedHashMap<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private @Nullable Future<?> sheet;
    private long started = System.nanoTime();
    private Duration perSheet;
    private int lastJob;
    private int lifeCounter;
    private boolean duplexer = true;
    private boolean pdf = true;

    PrinterEngine(Duration perSheet) {
        this.perSheet = perSheet;
    }

    synchronized void duplexer(boolean fitted) {
        duplexer = fitted;
    }

    synchronized boolean hasDuplexer() {
        return duplexer;
    }

    synchronized void pdf(boolean fitted) {
        pdf = fitted;
    }

    synchronized boolean takesPdf() {
        return pdf;
    }

    synchronized PrinterJob create(String name, String sides) {
        PrinterJob job = new PrinterJob(++lastJob, name, sides);
        jobs.put(job.id(), job);
        return job;
    }

    synchronized Optional<PrinterJob> find(int id) {
        return Optional.ofNullable(jobs.get(id));
    }

    synchronized List<PrinterJob> jobs() {
        return new ArrayList<>(jobs.values());
    }

    /** Takes the document of a job; one that is no PDF ends the job. */
    synchronized void receive(PrinterJob job, ReceivedDocument document) {
        job.receive(document);
        if (document.pages() == 0) {
            job.become(JobState.aborted, JobStateReason.documentFormatError);
        }
        run();
    }

    /** As real printers do: a sheet that is moving comes out all the same, and only then is the job canceled. */
    synchronized void cancel(PrinterJob job) {
        if (job.state().equals(JobState.processing)) {
            job.become(JobState.processing, JobStateReason.processingToStopPoint);
        } else {
            job.become(JobState.canceled, JobStateReason.jobCanceledByUser);
            run();
        }
    }

    /** The same of the job whose turn it is. */
    synchronized void cancel() {
        current().ifPresent(this::cancel);
    }

    /** Adds a keyword to printer-state-reasons; one that ends in {@code -error} stops the rollers. */
    synchronized void report(String keyword) {
        reasons.add(keyword);
        run();
    }

    synchronized void clear(String keyword) {
        reasons.remove(keyword);
        run();
    }

    /** Crushes the sheet that is moving, or the next one that waits; its job is over. */
    synchronized void jam() {
        current().ifPresent(job -> job.become(JobState.aborted, "aborted-by-system"));
        report("media-jam-error");
    }

    synchronized void sheetsTake(Duration each) {
        perSheet = each;
    }

    /** Forgets every job, as a printer does that loses power. */
    synchronized void restart() {
        jobs.clear();
        stopRollers();
        started = System.nanoTime();
        run();
    }

    synchronized PrinterState state() {
        if (isBlocked()) {
            return PrinterState.stopped;
        }
        return current().isPresent() ? PrinterState.processing : PrinterState.idle;
    }

    synchronized List<String> reasons() {
        return reasons.isEmpty() ? List.of("none") : List.copyOf(reasons);
    }

    synchronized int upTime() {
        return 1 + (int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
    }

    synchronized int lifeCounter() {
        return lifeCounter;
    }

    @Override
    public void close() {
        rollers.shutdownNow();
    }

    private Optional<PrinterJob> current() {
        return jobs.values().stream().filter(PrinterJob::waitsForItsTurn).findFirst();
    }

    private boolean isBlocked() {
        return reasons.stream().anyMatch(keyword -> keyword.endsWith("-error") || keyword.equals("paused"));
    }

    /** Stops the sheet that may be moving, and starts the next one if nothing is in the way. */
    private void run() {
        if (isBlocked()) {
            stopRollers();
        }
        Optional<PrinterJob> next = current();
        if (next.isEmpty() || sheet != null) {
            return;
        }
        if (isBlocked()) {
            next.get().become(JobState.processingStopped, "printer-stopped");
        } else {
            next.get().become(JobState.processing, "job-printing");
            sheet = rollers.schedule(() -> sheetOut(next.get()), perSheet.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void stopRollers() {
        if (sheet != null) {
            sheet.cancel(false);
            sheet = null;
        }
    }

    private synchronized void sheetOut(PrinterJob job) {
        sheet = null;
        if (!job.isOver() && !isBlocked()) {
            lifeCounter += job.sheetOut();
            if (job.isStopping()) {
                job.become(JobState.canceled, JobStateReason.jobCanceledByUser);
            } else if (!job.hasMoreSheets()) {
                job.become(JobState.completed, JobStateReason.jobCompletedSuccessfully);
            }
        }
        run();
    }
}
