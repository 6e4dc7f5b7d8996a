package jp.madoguchi.pos.ipp;

/** The printer answered and refused; nothing of the request was done. */
public final class IppRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private static final int NOT_FOUND = 0x0406;
    private static final int GONE = 0x0407;
    private static final int FORMAT_NOT_SUPPORTED = 0x040A;
    private static final int FORMAT_ERROR = 0x0411;

    private final int status;

    IppRefusedException(String operation, String statusName, int status) {
        super(operation + " refused: " + statusName + String.format(" (0x%04X)", status));
        this.status = status;
    }

    /** Whether the printer knows no such job. */
    public boolean isNotFound() {
        return status == NOT_FOUND || status == GONE;
    }

    /** Whether the document is to blame. */
    public boolean isFormat() {
        return status == FORMAT_NOT_SUPPORTED || status == FORMAT_ERROR;
    }
}
