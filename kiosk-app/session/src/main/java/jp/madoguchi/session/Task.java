package jp.madoguchi.session;

/** What a resident comes for. */
public enum Task {
    /** Print certificates. */
    CERTIFICATE,
    /** Reset the signature password with the user authentication PIN. */
    PASSWORD_RESET
}
