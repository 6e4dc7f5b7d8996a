package jp.madoguchi.virtual.card;

import java.io.IOException;

/** The card lost its power at a write: nothing that comes after it in the program happens, and no answer is given. */
final class PowerLostException extends IOException {
    private static final long serialVersionUID = 1L;

    PowerLostException() {
        super("no power");
    }
}
