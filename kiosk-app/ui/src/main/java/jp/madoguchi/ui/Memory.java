package jp.madoguchi.ui;

/** What the view itself remembers of one screen while language, size or colours change. */
final class Memory {
    private final PinEntry pin = new PinEntry();
    private final PasswordEntry password = new PasswordEntry();
    private int leaf;

    PinEntry pin() {
        return pin;
    }

    PasswordEntry password() {
        return password;
    }

    /** Which leaf of a list that is longer than the screen is open, from 0. */
    int leaf() {
        return leaf;
    }

    void turnTo(int other) {
        leaf = other;
    }

    void wipe() {
        pin.wipe();
        password.wipe();
    }
}
