package jp.madoguchi.print.verify;

import java.io.IOException;

/** There is more to look at than any certificate has, and it is not. */
final class EndlessPageException extends IOException {
    private static final long serialVersionUID = 1L;

    EndlessPageException() {
        this("a page with " + Stray.ENDLESS.words());
    }

    EndlessPageException(String what) {
        super(what);
    }
}
