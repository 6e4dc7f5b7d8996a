package jp.madoguchi.protocol;

/** Where a reset stands. */
public enum ResetState {
    RESERVED,
    AUTHORISED,
    SCRIPT_SENT,
    CONFIRMED,
    UNKNOWN,
    RECONCILED,
    EXPIRED
}
