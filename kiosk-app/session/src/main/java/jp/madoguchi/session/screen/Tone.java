package jp.madoguchi.session.screen;

/** How a message is meant; never told by colour alone. */
public enum Tone {
    NEUTRAL,
    GOOD,
    WARNING,
    PROBLEM
}
