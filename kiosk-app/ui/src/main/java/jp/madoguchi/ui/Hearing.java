package jp.madoguchi.ui;

/**
 * How the kiosk is worked by ear.
 *
 * @param headphones whether only the resident hears the voice; then the keys of a password are named while one moves over
 *     them. Digits of a PIN are named nowhere
 */
public record Hearing(Voice voice, boolean headphones, KeypadKeys keys) {
    /** Seen and touched only, but for the keys of a keyboard. */
    public static Hearing none() {
        return new Hearing(Voice.NONE, false, KeypadKeys.usual());
    }
}
