package jp.madoguchi.print.seal;

/** The bytes of a code are no seal, or were changed; says what is wrong, never what stood there. */
public final class BrokenSealException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenSealException(String message) {
        super(message);
    }
}
