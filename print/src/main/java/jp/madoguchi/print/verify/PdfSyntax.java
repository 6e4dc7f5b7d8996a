package jp.madoguchi.print.verify;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Objects of a PDF (ISO 32000-2, 7.3) as far as every reader finds the same ones: no comments, numbers without signs or exponents in odd
 * places and without a point where integers belong, names and strings of printable ASCII, nothing twice in a dictionary.
 */
final class PdfSyntax {
    private static final Pattern BLANK = Pattern.compile("[ \r\n]*+");
    /** Ends where no reader could go on. */
    private static final String END = "(?=[ \r\n/<>()\\[\\]]|\\z)";

    private static final Pattern SCALAR = Pattern.compile("(?:(?<reference>[1-9][0-9]{0,4}) 0 R"
            + "|-?[0-9]{1,9}(?<fraction>\\.[0-9]{1,9})?"
            + "|true|false|null"
            + "|/[A-Za-z0-9+_.-]{1,100}"
            + ")" + END
            + "|\\((?:[ -'*-\\[\\]-~]|\\\\[()\\\\]){0,500}+\\)"
            + "|<(?:[0-9A-F]{2}){0,4000}+>");
    /** Where a length may have a fraction. Elsewhere some readers take 2.0 for 2, and others for nothing at all. */
    private static final Set<String> LENGTHS = Set.of("/BBox", "/Decode", "/FontBBox", "/MediaBox", "/XStep", "/YStep");
    /** What is always the same, and is looked at by nobody else. */
    private static final Map<String, String> SAME = Map.of(
            "/MediaBox", "[0.0 0.0 595.27563 841.8898 ]",
            "/Lang", "(ja-JP)",
            "/Marked", "true",
            "/Version", "/1.7",
            "/Producer", "(Madoguchi)");
    /** Ours lie in each other less deep. */
    private static final int DEEPEST = 10;

    private final String text;
    private final Set<Integer> references = new HashSet<>();
    private int at;

    /**
     * Reads from a place on.
     *
     * @param text one character a byte
     */
    PdfSyntax(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Where the next one is read. */
    int at() {
        return at;
    }

    boolean startsWith(String words) {
        return text.startsWith(words, at);
    }

    /** Goes past these words, which have to stand here. */
    void pass(String words) throws OtherSyntaxException {
        if (!startsWith(words)) {
            throw new OtherSyntaxException();
        }
        at += words.length();
    }

    /** Goes past so many bytes. */
    String pass(int bytes) throws OtherSyntaxException {
        if (bytes > text.length() - at) {
            throw new OtherSyntaxException();
        }
        at += bytes;
        return text.substring(at - bytes, at);
    }

    /** Goes past what stands here in this form. */
    Matcher pass(Pattern form) throws OtherSyntaxException {
        Matcher matcher = form.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new OtherSyntaxException();
        }
        at = matcher.end();
        return matcher;
    }

    /** Goes past blanks. */
    void blank() throws OtherSyntaxException {
        pass(BLANK);
    }

    /** The numbers of the objects that were referred to since this was asked. */
    Set<Integer> references() {
        Set<Integer> taken = Set.copyOf(references);
        references.clear();
        return taken;
    }

    /** Goes past an object that has a number; a reference there is followed by some readers only. */
    void object() throws OtherSyntaxException {
        if (!startsWith("<<") && !startsWith("[")) {
            throw new OtherSyntaxException();
        }
        object(0, false);
    }

    /** Goes past a dictionary; the entries as they are written. */
    Map<String, String> dictionary() throws OtherSyntaxException {
        return dictionary(0);
    }

    private void object(int depth, boolean length) throws OtherSyntaxException {
        if (depth > DEEPEST) {
            throw new OtherSyntaxException();
        }
        if (startsWith("<<")) {
            dictionary(depth);
        } else if (startsWith("[")) {
            array(depth, length);
        } else {
            scalar(length);
        }
    }

    private String scalar(boolean length) throws OtherSyntaxException {
        Matcher scalar = pass(SCALAR);
        if (scalar.group("fraction") != null && !length) {
            throw new OtherSyntaxException();
        }
        if (scalar.group("reference") != null) {
            references.add(Integer.valueOf(scalar.group("reference")));
        }
        return scalar.group();
    }

    private Map<String, String> dictionary(int depth) throws OtherSyntaxException {
        Map<String, String> entries = new LinkedHashMap<>();
        pass("<<");
        for (blank(); !startsWith(">>"); blank()) {
            if (!startsWith("/")) {
                throw new OtherSyntaxException();
            }
            String name = scalar(false);
            blank();
            int from = at;
            object(depth + 1, LENGTHS.contains(name));
            String value = text.substring(from, at);
            if (entries.put(name, value) != null
                    || !SAME.getOrDefault(name, value).equals(value)) {
                throw new OtherSyntaxException();
            }
        }
        pass(">>");
        return entries;
    }

    private void array(int depth, boolean length) throws OtherSyntaxException {
        pass("[");
        for (blank(); !startsWith("]"); blank()) {
            object(depth + 1, length);
        }
        pass("]");
    }
}
