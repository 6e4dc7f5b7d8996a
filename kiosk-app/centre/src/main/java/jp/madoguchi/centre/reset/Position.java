package jp.madoguchi.centre.reset;

/** What the centre has sent last in a relay, so what the next step answers. */
public enum Position {
    NOTHING,
    SELECT,
    INITIALIZE_UPDATE,
    EXTERNAL_AUTHENTICATE,
    RESET_RETRY_COUNTER,
    GET_DATA
}
