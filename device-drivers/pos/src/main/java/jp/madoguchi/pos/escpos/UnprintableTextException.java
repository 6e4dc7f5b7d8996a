package jp.madoguchi.pos.escpos;

import java.util.Locale;
import java.util.stream.Collectors;

/** A text that cannot be printed as it is; the message names the code points, nothing else of the text. */
public final class UnprintableTextException extends Exception {
    private static final long serialVersionUID = 1L;

    UnprintableTextException(String what, String cluster) {
        super(what + ": "
                + cluster.codePoints()
                        .mapToObj(codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint))
                        .collect(Collectors.joining(" ")));
    }
}
