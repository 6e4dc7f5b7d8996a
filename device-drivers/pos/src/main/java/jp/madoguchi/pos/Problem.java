package jp.madoguchi.pos;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something in jpos.xml that is wrong.
 *
 * @param line counted from 1; 0 when the whole file is meant
 * @param stops whether a device cannot be used because of it; else it is worth a warning
 * @param cause what found it, if that says more
 */
record Problem(int line, boolean stops, String what, String remedy, @Nullable Throwable cause) {

    static Problem fault(int line, String what, String remedy) {
        return new Problem(line, true, what, remedy, null);
    }

    static Problem doubt(int line, String what, String remedy) {
        return new Problem(line, false, what, remedy, null);
    }

    Problem because(Throwable why) {
        return new Problem(line, stops, what, remedy, why);
    }

    String text(Path file) {
        return fault(file) + ". Remedy: " + remedy;
    }

    /** Where and what, without the remedy. */
    String fault(Path file) {
        return file + (line > 0 ? ":" + line : "") + ": " + what;
    }
}
