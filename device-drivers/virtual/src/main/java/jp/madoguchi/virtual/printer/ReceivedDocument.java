package jp.madoguchi.virtual.printer;

/** A document as it came over the wire, with what was asked for it. */
public final class ReceivedDocument {
    private final int jobId;
    private final String jobName;
    private final String sides;
    private final int copies;
    private final int pages;
    private final byte[] bytes;

    ReceivedDocument(PrinterJob job, int copies, int pages, byte[] bytes) {
        this.jobId = job.id();
        this.jobName = job.name();
        this.sides = job.sides();
        this.copies = copies;
        this.pages = pages;
        this.bytes = bytes.clone();
    }

    /** The printer's number for its job. */
    public int jobId() {
        return jobId;
    }

    /** The client's name for its job. */
    public String jobName() {
        return jobName;
    }

    /** The {@code sides} asked for. */
    public String sides() {
        return sides;
    }

    /** The {@code copies} asked for; 1 when nothing was said. */
    public int copies() {
        return copies;
    }

    /** Its pages; 0 when it cannot be read as a PDF. */
    public int pages() {
        return pages;
    }

    /** Exactly what was sent. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
