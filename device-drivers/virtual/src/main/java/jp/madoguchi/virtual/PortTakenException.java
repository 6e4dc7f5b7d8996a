package jp.madoguchi.virtual;

import java.io.IOException;

/** Somebody else took the port between the search for it and its use. */
final class PortTakenException extends IOException {
    private static final long serialVersionUID = 1L;

    PortTakenException(int port) {
        super("port " + port + " is taken");
    }
}
