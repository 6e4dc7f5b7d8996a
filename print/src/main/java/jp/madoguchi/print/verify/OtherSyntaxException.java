package jp.madoguchi.print.verify;

/** A file is written otherwise than the composer writes, so that other readers might find something else in it. */
final class OtherSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    OtherSyntaxException() {
        super("another syntax than the composer's", null, false, false);
    }
}
