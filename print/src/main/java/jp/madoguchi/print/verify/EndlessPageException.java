package jp.madoguchi.print.verify;

import java.io.IOException;

/** A page takes more work than {@link Work} allows, and is not drawn. */
final class EndlessPageException extends IOException {
    private static final long serialVersionUID = 1L;

    EndlessPageException() {
        super("a page with " + Stray.ENDLESS.words());
    }
}
