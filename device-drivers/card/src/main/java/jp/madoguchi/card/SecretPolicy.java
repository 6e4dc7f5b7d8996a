package jp.madoguchi.card;

/** The shape that a secret of one kind has, and how often it may be entered wrongly: one row for each kind. */
public enum SecretPolicy {
    /** Four digits, 3 tries (www2.jpki.go.jp/procedure/password.html). */
    FOUR_DIGITS(4, 4, 3),
    /** 6 to 16 of A to Z and 0 to 9, at least one of both, 5 tries (www2.jpki.go.jp/procedure/password.html). */
    LETTERS_AND_DIGITS(6, 16, 5);

    private final int minLength;
    private final int maxLength;
    private final int tries;

    SecretPolicy(int minLength, int maxLength, int tries) {
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.tries = tries;
    }

    /** Fewest characters. */
    public int minLength() {
        return minLength;
    }

    /** Most characters. */
    public int maxLength() {
        return maxLength;
    }

    /** The counter after a right entry, which restores every try. */
    public RetryCounter fullCounter() {
        return new RetryCounter(tries);
    }

    boolean hasLengthOf(Alphabet alphabet) {
        return alphabet.length() >= minLength && alphabet.length() <= maxLength;
    }
}
