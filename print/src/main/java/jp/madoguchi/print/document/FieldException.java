package jp.madoguchi.print.document;

/**
 * A field of a certificate holds what no certificate may hold. The text names the field and the rule, never the value, so it may be shown
 * and logged.
 */
public final class FieldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What follows the place of the object in which the field is. */
    private final String continuation;

    FieldException(String field, String rule) {
        super(field + ": " + rule);
        continuation = "." + getMessage();
    }

    /** Of a value that does not know which field it is in. */
    FieldException(String rule) {
        super(rule);
        continuation = ": " + rule;
    }

    /** The text with the place of the object it is about, such as {@code residents[0]}; empty for the whole document. */
    String in(String place) {
        return place.isEmpty() ? String.valueOf(getMessage()) : place + continuation;
    }
}
