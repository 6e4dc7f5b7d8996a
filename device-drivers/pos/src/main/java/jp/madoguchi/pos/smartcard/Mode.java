package jp.madoguchi.pos.smartcard;

/** Whether the device expects a card to come, to go, or neither. */
enum Mode {
    NONE,
    INSERTION,
    REMOVAL
}
