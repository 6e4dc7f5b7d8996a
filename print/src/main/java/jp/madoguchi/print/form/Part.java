package jp.madoguchi.print.form;

/**
 * What a mark is to somebody who has the page read out. Marks of the same part are one piece of text.
 *
 * @param number place in the reading order of its side, from 0; a caption and its value share it
 */
public record Part(Role role, int number) {
    /** Lines, frames and grounds, which nobody reads out. */
    public static final Part DECORATION = new Part(Role.DECORATION, -1);

    /** Kinds of parts. */
    public enum Role {
        DECORATION,
        HEADING,
        PARAGRAPH,
        CAPTION,
        VALUE,
        /** The official seal. */
        SEAL,
        /** A person's registered seal. */
        IMPRESSION,
        /** The code that holds the certificate's content, signed. */
        CODE
    }
}
