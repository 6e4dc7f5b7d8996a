package jp.madoguchi.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import jp.madoguchi.ui.part.Spoken;

/**
 * How what stands on one screen is said: the kana of its kanji. Whatever is put into words is remembered with its reading,
 * so that a name made of several texts can be said as well.
 */
final class Readings {
    private final boolean wanted;
    private final Map<String, String> said = new HashMap<>();
    private int longest;

    /** Only what is wanted is remembered: most screens are never said. */
    Readings(boolean wanted) {
        this.wanted = wanted;
    }

    void remember(String shown, Supplier<String> reading) {
        String plain = plain(shown);
        if (wanted && !said.containsKey(plain)) {
            said.put(plain, reading.get());
            longest = Math.max(longest, plain.length());
        }
    }

    /** A text of the screen as it is said; what was never put into words is said as it stands. */
    String of(String shown) {
        String text = plain(shown);
        var result = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int length = lengthOfKnown(text, i);
            String part = text.substring(i, i + Math.max(1, length));
            result.append(length > 0 ? said.getOrDefault(part, part) : part);
            i += part.length();
        }
        return result.toString();
    }

    private int lengthOfKnown(String text, int start) {
        for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
            if (said.containsKey(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    private static String plain(String shown) {
        return Spoken.plain(shown).replace('\u00A0', ' ').strip();
    }
}
