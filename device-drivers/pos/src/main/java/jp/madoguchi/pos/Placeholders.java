package jp.madoguchi.pos;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with {@code ${name}} or {@code ${name:-default}}, filled in from system properties. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}:]+)(?::-([^}]*))?}");

    private Placeholders() {}

    /** The text with every placeholder replaced; one that has neither a value nor a default stays as it is. */
    static String expand(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        System.getProperty(found.group(1), found.group(2) == null ? found.group() : found.group(2))));
    }

    /** The name of the first placeholder that has neither a value nor a default. */
    static Optional<String> findOpen(String text) {
        Matcher left = PLACEHOLDER.matcher(expand(text));
        return left.find() ? Optional.of(left.group(1)) : Optional.empty();
    }
}
