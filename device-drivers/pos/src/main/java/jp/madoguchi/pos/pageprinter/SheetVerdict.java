package jp.madoguchi.pos.pageprinter;

import jp.madoguchi.pos.ipp.JobStatus;
import jp.madoguchi.pos.ipp.PrinterStatus;

/**
 * Judges a job that is over: printed only if the printer stacked all of it, not printed only if nothing came out.
 *
 * @param name our job-name
 * @param before the printer as it was just before the job
 */
record SheetVerdict(String name, PrinterStatus before) {

    /** A printer that was restarted counts its jobs anew, so a number alone proves nothing. */
    boolean isOurs(JobStatus job) {
        return job.name().equals(name);
    }

    SheetOutcome of(JobStatus job, PrinterStatus now) {
        if (job.isCompleted()) {
            return completed(job);
        }
        if (job.completed().orElse(-1) == 0 && isCounterUnchanged(now)) {
            return new SheetOutcome.Failed(SheetFate.NOT_PRINTED, trouble(job, now));
        }
        return new SheetOutcome.Failed(SheetFate.UNKNOWN, trouble(job, now));
    }

    /** Completed means stacked (RFC 8011, 5.3.7); a printer that counts otherwise contradicts itself. */
    private static SheetOutcome completed(JobStatus job) {
        int expected = Math.max(1, job.expected().orElse(1));
        if (job.completed().orElse(expected) >= expected) {
            return new SheetOutcome.Printed();
        }
        return new SheetOutcome.Failed(
                SheetFate.UNKNOWN,
                Trouble.failure(
                        "completed, yet " + job.completed().getAsInt() + " of " + expected + " impressions",
                        "look whether the sheet came out"));
    }

    private boolean isCounterUnchanged(PrinterStatus now) {
        return before.lifeCounter().isEmpty() || before.lifeCounter().equals(now.lifeCounter());
    }

    private static Trouble trouble(JobStatus job, PrinterStatus now) {
        if (!now.isReady()) {
            Trouble of = Trouble.of(now);
            return new Trouble(of.code(), of.extended(), of.what() + "; " + job.text(), of.remedy());
        }
        if (job.reasons().stream().anyMatch(SheetVerdict::blamesDocument)) {
            return Trouble.format(job.text());
        }
        return Trouble.failure("印刷が中止されました / the job was given up, " + job.text(), "look at the printer's display");
    }

    private static boolean blamesDocument(String reason) {
        return reason.startsWith("document-") || reason.startsWith("unsupported-");
    }
}
