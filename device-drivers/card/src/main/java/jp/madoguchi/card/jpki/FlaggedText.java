package jp.madoguchi.card.jpki;

/**
 * A name or an address, and which of its characters stand in for one that the certificate's character set lacks (代替文字).
 * Shows nothing in {@code toString()}.
 *
 * @param text as the certificate has it
 * @param flags 0 or 1 for each character, a surrogate pair being one
 */
public record FlaggedText(String text, String flags) {
    private static final char SUBSTITUTE = '1';

    /** Checks that flags are made of 0 and 1. */
    public FlaggedText {
        if (!flags.chars().allMatch(each -> each == '0' || each == SUBSTITUTE)) {
            throw new IllegalArgumentException("flags other than 0 and 1");
        }
    }

    /** How many characters; a surrogate pair is one. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** Whether there is one flag for each character; if not, nobody can say which character a flag means. */
    public boolean flagsFit() {
        return flags.length() == length();
    }

    /** Whether any character is a substitute, so that the text is not how the register writes it. */
    public boolean hasSubstitutes() {
        return flags.indexOf(SUBSTITUTE) >= 0;
    }

    /**
     * Whether this character, counted from 0, is a substitute.
     *
     * @throws IllegalStateException when the flags do not fit
     */
    public boolean isSubstitute(int character) {
        if (!flagsFit()) {
            throw new IllegalStateException("flags of another length");
        }
        return flags.charAt(character) == SUBSTITUTE;
    }

    @Override
    public String toString() {
        return "FlaggedText[***]";
    }
}
