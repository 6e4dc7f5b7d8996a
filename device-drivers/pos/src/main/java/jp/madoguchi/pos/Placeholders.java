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

    /** Why a text stays incomplete. */
    record Fault(String what, String remedy) {}

    /** That a placeholder has neither a value nor a default, or is none although it begins like one. */
    static Optional<Fault> findFault(String text) {
        String expanded = expand(text);
        Matcher left = PLACEHOLDER.matcher(expanded);
        if (left.find()) {
            String name = left.group(1);
            return Optional.of(
                    new Fault("has no value", "start with -D" + name + "=..., or write ${" + name + ":-default}"));
        }
        return expanded.contains("${")
                ? Optional.of(new Fault("has a placeholder that does not end: " + text, "write ${name:-default}"))
                : Optional.empty();
    }

    /** The system property that the first placeholder asks for; empty where there is no placeholder. */
    static Optional<String> findName(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).findFirst();
    }

    /** The system property that gave the first placeholder its value; empty where it was the default. */
    static Optional<String> findSource(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> System.getProperty(name) != null)
                .findFirst();
    }
}
