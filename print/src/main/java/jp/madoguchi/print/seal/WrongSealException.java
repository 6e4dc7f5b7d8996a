package jp.madoguchi.print.seal;

/** The seals of a document do not say exactly what its sheets would say, so it is not printed. */
public final class WrongSealException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongSealException() {
        super("the seals say something else than the sheets");
    }
}
