package jp.madoguchi.card;

import java.util.EnumSet;
import java.util.Set;

/** The shape that a secret of one kind has, and how often it may be entered wrongly: one row for each kind. */
public enum SecretPolicy {
    /** User authentication PIN (利用者証明用電子証明書の暗証番号) of today: four digits, 3 tries (www2.jpki.go.jp/procedure/password.html). */
    FOUR_DIGITS(false, 4, 4, 3),
    /**
     * Signature password (署名用電子証明書の暗証番号) of today: 6 to 16 of A to Z and 0 to 9, at least one of both, 5 tries
     * (www2.jpki.go.jp/procedure/password.html).
     */
    LETTERS_AND_DIGITS(true, 6, 16, 5),
    /** PIN of the next card. Nothing public tells its shape: these numbers are made up, and differ so that nobody counts on today's. */
    SIX_DIGITS(false, 6, 6, 5),
    /** Password of the next card; made up in the same way. */
    LONG_LETTERS_AND_DIGITS(true, 8, 15, 7);

    /** A rule that a secret must keep. */
    public enum Rule {
        /** As many characters as the policy says. */
        LENGTH,
        /** Letters A to Z and digits only, or digits only. */
        CHARACTERS,
        /** At least one letter, where letters are allowed. */
        LETTER,
        /** At least one digit. */
        DIGIT
    }

    private final boolean withLetters;
    private final int minLength;
    private final int maxLength;
    private final int tries;

    SecretPolicy(boolean withLetters, int minLength, int maxLength, int tries) {
        this.withLetters = withLetters;
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

    /** The rules that this entry, perhaps half typed, does not keep yet. */
    public Set<Rule> brokenRules(Secret entry) {
        Alphabet alphabet = Alphabet.of(entry);
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        if (alphabet.length() < minLength || alphabet.length() > maxLength) {
            broken.add(Rule.LENGTH);
        }
        if (alphabet.others() > 0 || (!withLetters && alphabet.letters() > 0)) {
            broken.add(Rule.CHARACTERS);
        }
        if (withLetters && alphabet.letters() == 0) {
            broken.add(Rule.LETTER);
        }
        if (alphabet.digits() == 0) {
            broken.add(Rule.DIGIT);
        }
        return broken;
    }

    /** Whether this can be such a secret; letters may still be small. */
    public boolean fits(Secret entry) {
        return brokenRules(entry).isEmpty();
    }

    /** Whether this is such a secret as the card holds it, in capitals. */
    public boolean isCardForm(Secret secret) {
        return fits(secret) && !Alphabet.of(secret).hasSmallLetters();
    }

    /**
     * Takes an entry over and gives it as the card compares it: small letters become capitals, as in J-LIS's software.
     *
     * @throws IllegalArgumentException when the entry {@link #fits} not; it is wiped all the same
     */
    public Secret cardForm(Secret entry) {
        try (entry) {
            Set<Rule> broken = brokenRules(entry);
            if (!broken.isEmpty()) {
                throw new IllegalArgumentException("broken rules: " + broken);
            }
            return Secret.takeBytes(Alphabet.upperCase(entry.copyBytes()));
        }
    }
}
