package jp.madoguchi.print;

/** The A4 printer that certificates come out of. */
public interface CertificatePrinter {

    /**
     * Prints one sheet and blocks until its fate is known or cannot be known any more. Waits for paper; never sends a sheet twice.
     *
     * @param job stays the caller's, who closes it
     * @param progress called on the caller's thread
     */
    PrintOutcome print(PrintJob job, PrintProgress progress);
}
