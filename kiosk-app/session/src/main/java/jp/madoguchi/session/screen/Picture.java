package jp.madoguchi.session.screen;

/** What a message or an entry of the menu shows to those who look rather than read. */
public enum Picture {
    CERTIFICATE,
    KEY,
    /** A card and a tick. */
    CARD,
    INSERT_CARD,
    TAKE_CARD,
    SHEET,
    PERSON,
    /** A coin and a note, and the slots that take them. */
    MONEY,
    /** The same machine, and the money comes out. */
    TAKE_MONEY,
    DONE,
    ATTENTION,
    STOP,
    /** A clock. */
    CLOSED
}
