package jp.madoguchi.ui.part;

import org.eclipse.swt.accessibility.ACC;

/**
 * What a touch target is, apart from its looks.
 *
 * @param key stable over languages; tests find the target by it
 * @param role one of {@link ACC}
 * @param quiet shows nothing when pressed, so that a bystander can't see which one was
 * @param rapid may be pressed again at once, as a key is; others hear a trembling hand once
 */
public record Touch(
        String key,
        String name,
        String description,
        int role,
        boolean checked,
        boolean enabled,
        boolean quiet,
        boolean rapid) {
    /** Begins the key of what types a digit of a PIN, or a character of a password; the character follows. */
    public static final String DIGIT = "digit-";

    public static final String CHARACTER = "key-";

    public Touch {
        name = Spoken.plain(name);
        description = Spoken.plain(description);
    }

    public static Touch button(String key, String name, String description) {
        return new Touch(key, name, description, ACC.ROLE_PUSHBUTTON, false, true, false, false);
    }

    /** One of several, of which exactly one is chosen. */
    public static Touch choice(String key, String name, String description, boolean chosen) {
        return new Touch(key, name, description, ACC.ROLE_RADIOBUTTON, chosen, true, false, false);
    }

    /** On or off by itself. */
    public static Touch toggle(String key, String name, String description, boolean on) {
        return new Touch(key, name, description, ACC.ROLE_CHECKBUTTON, on, true, false, false);
    }

    public Touch enabled(boolean possible) {
        return new Touch(key, name, description, role, checked, possible, quiet, rapid);
    }

    /** A key of a keypad. */
    public Touch typing(boolean unseen) {
        return new Touch(key, name, description, role, checked, enabled, unseen, true);
    }

    /** Whether it types one character of a secret. */
    public boolean isCharacter() {
        return isDigit() || key.startsWith(CHARACTER);
    }

    /** Whether it types a character and nobody may see which one. */
    public boolean isUnseenCharacter() {
        return quiet && isCharacter();
    }

    /** Whether it types one digit of a PIN. */
    public boolean isDigit() {
        return key.startsWith(DIGIT);
    }

    /** Whether it belongs to a keypad or a keyboard. */
    public boolean isKey() {
        return rapid;
    }

    /** One of several, of which exactly one is chosen. */
    public boolean isChoice() {
        return role == ACC.ROLE_RADIOBUTTON;
    }

    public boolean isSwitch() {
        return role != ACC.ROLE_PUSHBUTTON;
    }
}
