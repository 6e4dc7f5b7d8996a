package jp.madoguchi.protocol;

import java.util.List;

/** Looks in the characters of a text for a name of which only the first characters and the length are known. */
final class NameSearch {
    private final List<String> text;

    NameSearch(List<String> text) {
        this.text = text;
    }

    /** Parts follow each other over spaces; a long part may go on in the next line. */
    boolean finds(List<List<String>> parts) {
        for (int start = 0; start < text.size(); start++) {
            if (isEdge(start - 1) && stands(parts, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(List<List<String>> parts, int start) {
        int at = start;
        for (int part = 0; part < parts.size(); part++) {
            int begins = part == 0 ? at : afterSpaces(at);
            if (part > 0 && begins == at) {
                return false;
            }
            at = after(parts.get(part), begins);
            if (at < 0) {
                return false;
            }
        }
        return isEdge(at);
    }

    /** Where a part that begins here ends; -1 when another one stands here. */
    private int after(List<String> part, int start) {
        int at = start;
        for (int i = 0; i < part.size(); i++) {
            at = i == 0 ? at : afterLineEnd(at);
            boolean hidden = part.get(i).equals(MaskedName.MASK);
            if (at >= text.size()
                    || !isOfNames(text.get(at))
                    || !(hidden || part.get(i).equals(text.get(at)))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private int afterLineEnd(int start) {
        int at = start;
        while (at < text.size() && (text.get(at).equals("\n") || text.get(at).equals("\r\n"))) {
            at++;
        }
        return at;
    }

    private int afterSpaces(int start) {
        int at = start;
        while (at < text.size() && isSpace(text.get(at))) {
            at++;
        }
        return at;
    }

    /** Before the text, behind it, or at what is no part of a name. */
    private boolean isEdge(int at) {
        return at < 0
                || at >= text.size()
                || !Character.isLetterOrDigit(text.get(at).codePointAt(0));
    }

    /** Dots, hyphens and the like stand in names, spaces and brackets around them. */
    private static boolean isOfNames(String character) {
        int type = Character.getType(character.codePointAt(0));
        return !isSpace(character) && type != Character.START_PUNCTUATION && type != Character.END_PUNCTUATION;
    }

    private static boolean isSpace(String character) {
        return character.chars().allMatch(unit -> Character.isWhitespace(unit) || unit == '\u00A0');
    }
}
