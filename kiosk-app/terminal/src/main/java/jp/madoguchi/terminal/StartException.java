package jp.madoguchi.terminal;

/** The kiosk can't start; the message says what to mend. */
final class StartException extends Exception {
    private static final long serialVersionUID = 1L;

    StartException(String reason, Throwable cause) {
        super(reason, cause);
    }

    StartException(Exception cause) {
        super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
    }
}
