package jp.madoguchi.print;

import java.time.Duration;

/** The A4 printer that certificates come out of. */
public interface CertificatePrinter {
    /** How long is waited for paper, or for a printer that has stopped, before a sheet is given up. */
    Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * Prints one sheet and blocks until its fate is known or cannot be known any more. Waits for paper, but no longer than {@link #PATIENCE}; never sends a sheet twice.
     *
     * @param job stays the caller's, who closes it
     * @param progress called on the caller's thread
     */
    PrintOutcome print(PrintJob job, PrintProgress progress);
}
