package jp.madoguchi.pos.pageprinter;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import jp.madoguchi.pos.ipp.IppPrinter;
import jp.madoguchi.pos.ipp.IppRefusedException;
import jp.madoguchi.pos.ipp.JobStatus;
import jp.madoguchi.pos.ipp.PrinterStatus;
import org.jspecify.annotations.Nullable;

/** One sheet on its way through the printer; driven by the printer's thread, its outcome read by any. */
final class SheetJob {
    private static final int NAME_BYTES = 16;

    private final String name;
    private final String sides;
    private final Duration lostAfter;
    private final byte[] document;
    private volatile SheetOutcome outcome = new SheetOutcome.Pending();
    private volatile boolean unwanted;
    private @Nullable SheetVerdict verdict;
    private @Nullable Trouble refusal;
    private boolean canceled;
    private int id;
    private long lastHeard;

    /** @param document the sheet; it is wiped once the printer has it */
    SheetJob(byte[] document, String sides, Duration lostAfter) {
        this.name = nameOf(document);
        this.sides = sides;
        this.lostAfter = lostAfter;
        this.document = document;
    }

    /** The job-name by which the application finds the sheet again: SHA-256 of the document, its first half in hex. */
    static String nameOf(byte[] document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document);
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException bug) {
            throw new IllegalStateException("every JDK has SHA-256", bug);
        }
    }

    SheetOutcome outcome() {
        return outcome;
    }

    boolean isPending() {
        return outcome instanceof SheetOutcome.Pending;
    }

    /** The printer's number for the job; 0 while there is none. */
    int id() {
        return id;
    }

    /** Asks for the job to be given up; what came out by then the outcome will tell. */
    void giveUp() {
        unwanted = true;
    }

    /** Says that nobody follows the job any more. */
    void lose(String why) {
        if (isPending()) {
            outcome = failed(SheetFate.UNKNOWN, Trouble.failure(why, "look whether the sheet came out"));
        }
    }

    /** Sends the sheet, or looks what has become of it. */
    void advance(IppPrinter printer) {
        if (verdict == null && unwanted) {
            refusedBeforehand(Trouble.failure("the sheet was given up before it was sent", "print it again"));
        } else if (verdict == null) {
            submit(printer);
        }
        if (isPending() && verdict != null) {
            follow(printer, verdict);
        }
    }

    private void submit(IppPrinter printer) {
        lastHeard = System.nanoTime();
        try {
            PrinterStatus before = printer.readStatus();
            id = printer.createJob(name, sides);
            verdict = new SheetVerdict(name, before);
        } catch (IppRefusedException no) {
            refusedBeforehand(Trouble.failure("印刷を拒否されました / the printer took no job, " + no.getMessage(), "try later"));
            return;
        } catch (IOException silent) {
            // Even if a job was made, it has no document: nothing can come out.
            refusedBeforehand(Trouble.offline(String.valueOf(silent.getMessage())));
            return;
        }
        send(printer);
    }

    private void refusedBeforehand(Trouble trouble) {
        wipe();
        outcome = failed(SheetFate.NOT_PRINTED, trouble);
    }

    private void send(IppPrinter printer) {
        try {
            if (!unwanted) {
                printer.sendDocument(id, document);
            }
        } catch (IppRefusedException no) {
            refusal = no.isFormat()
                    ? Trouble.format(String.valueOf(no.getMessage()))
                    : Trouble.failure("印刷を拒否されました / the printer took no document, " + no.getMessage(), "try later");
            unwanted = true;
        } catch (IOException broken) {
            // The job may hold nothing, a part or everything: give it up, then let its end tell.
            unwanted = true;
        } finally {
            wipe();
        }
    }

    private void follow(IppPrinter printer, SheetVerdict judge) {
        try {
            if (unwanted && !canceled) {
                cancel(printer);
            }
            JobStatus job = printer.readJob(id);
            if (!judge.isOurs(job)) {
                outcome = failed(SheetFate.UNKNOWN, Trouble.failure("the printer was restarted", "look for the sheet"));
            } else if (job.isOver()) {
                outcome = explained(judge.of(job, printer.readStatus()));
            }
            lastHeard = System.nanoTime();
        } catch (IppRefusedException no) {
            forgotten(no);
        } catch (IOException silent) {
            if (System.nanoTime() - lastHeard > lostAfter.toNanos()) {
                outcome = failed(SheetFate.UNKNOWN, Trouble.offline("in the middle of a sheet"));
            }
        }
    }

    /** A refused document explains the end of its job better than the job's own words do. */
    private SheetOutcome explained(SheetOutcome end) {
        return refusal != null && end instanceof SheetOutcome.Failed failed ? failed(failed.fate(), refusal) : end;
    }

    private void cancel(IppPrinter printer) throws IOException {
        try {
            printer.cancel(id);
        } catch (IppRefusedException no) {
            // Not possible any more: the job is over, and reading it tells how it ended.
        }
        canceled = true;
    }

    private void forgotten(IppRefusedException no) {
        if (no.isNotFound()) {
            outcome = failed(
                    SheetFate.UNKNOWN,
                    Trouble.failure(
                            "the printer knows nothing of the job any more", "look whether the sheet came out"));
        }
    }

    private void wipe() {
        Arrays.fill(document, (byte) 0);
    }

    private static SheetOutcome failed(SheetFate fate, Trouble trouble) {
        return new SheetOutcome.Failed(fate, trouble);
    }
}
