package jp.madoguchi.virtual.card;

/** Ways in which real cards may differ from what OpenSC needs to see; each off unless the card's folder names it. */
public enum Quirk {
    /** The question for tries left answers 6984 instead of 63C0 when the secret is blocked. */
    BLOCKED_ANSWERS_6984,
    /** The question for tries left answers 9000 while the secret is verified. */
    VERIFIED_ANSWERS_9000,
    /** Selecting the application again forgets what was verified; whether real cards do so is not known. */
    SELECT_FORGETS_SECRETS,
    /** CHANGE REFERENCE DATA answers 6D00. Nobody has published a run of it on a real card. */
    CHANGE_NOT_SUPPORTED,
    /** CHANGE REFERENCE DATA answers 6A80 to a secret of a form that J-LIS does not allow; whether real cards look is not known. */
    CHANGE_CHECKS_SHAPE,
    /** After CHANGE REFERENCE DATA the secret has to be verified again; whether real cards ask for it is not known. */
    CHANGE_FORGETS_SECRET
}
