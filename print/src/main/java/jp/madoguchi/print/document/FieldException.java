package jp.madoguchi.print.document;

/** A field holds what it must not hold. The text names the field and the rule, never the value, so it may be shown and logged. */
final class FieldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    FieldException(String field, String rule) {
        super(field + ": " + rule);
    }
}
