package jp.madoguchi.virtual.card;

/** Ways in which real cards may differ from what OpenSC needs to see; each off unless the card's folder names it. */
public enum Quirk {
    /** The question for tries left answers 6984 instead of 63C0 when the secret is blocked. */
    BLOCKED_ANSWERS_6984,
    /** The question for tries left answers 9000 while the secret is verified. */
    VERIFIED_ANSWERS_9000,
    /** Selecting the application again forgets what was verified; whether real cards do so is not known. */
    SELECT_FORGETS_SECRETS
}
