package jp.madoguchi.print.seal;

/** Whether a seal is what it says. */
public sealed interface SealCheck {
    /** A pinned municipality signed this statement. */
    record Genuine(Issuer issuer, SheetStatement statement) implements SealCheck {}

    /**
     * Nobody on the list has this key.
     *
     * @param keyName in hexadecimal digits
     */
    record UnknownIssuer(String keyName) implements SealCheck {}

    /** A pinned municipality signed this statement, for a day on which its key was not valid. */
    record OutOfTime(Issuer issuer, SheetStatement statement) implements SealCheck {}

    /** A pinned key is named, and it has not signed this, or not for this municipality. */
    record Forged() implements SealCheck {}
}
