package jp.madoguchi.card;

import java.util.EnumSet;
import java.util.Set;

/**
 * Signature password (署名用電子証明書の暗証番号): 6 to 16 of A-Z and 0-9, at least one letter and one digit. Lower case is
 * turned into upper case when it is made, as J-LIS's software does, because the card compares bytes. Owns its secret.
 */
public final class SignaturePassword implements AutoCloseable {
    /** Fewest characters. */
    public static final int MIN_LENGTH = SecretPolicy.LETTERS_AND_DIGITS.minLength();
    /** Most characters. */
    public static final int MAX_LENGTH = SecretPolicy.LETTERS_AND_DIGITS.maxLength();

    /** A rule that a password must keep (www2.jpki.go.jp/procedure/password.html). */
    public enum Rule {
        /** 6 to 16 characters. */
        LENGTH,
        /** Letters A to Z and digits only. */
        CHARACTERS,
        /** At least one letter. */
        LETTER,
        /** At least one digit. */
        DIGIT
    }

    private final Secret secret;

    private SignaturePassword(Secret secret) {
        this.secret = secret;
    }

    /** The rules that this entry, perhaps half typed, does not keep yet; empty when it is a password. */
    public static Set<Rule> brokenRules(Secret entry) {
        Alphabet alphabet = Alphabet.of(entry);
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        if (!SecretPolicy.LETTERS_AND_DIGITS.hasLengthOf(alphabet)) {
            broken.add(Rule.LENGTH);
        }
        if (alphabet.others() > 0) {
            broken.add(Rule.CHARACTERS);
        }
        if (alphabet.letters() == 0) {
            broken.add(Rule.LETTER);
        }
        if (alphabet.digits() == 0) {
            broken.add(Rule.DIGIT);
        }
        return broken;
    }

    /**
     * Takes the secret over.
     *
     * @throws IllegalArgumentException when a rule is broken; it is wiped all the same
     */
    public static SignaturePassword of(Secret entry) {
        try (entry) {
            Set<Rule> broken = brokenRules(entry);
            if (!broken.isEmpty()) {
                throw new IllegalArgumentException("broken rules: " + broken);
            }
            return new SignaturePassword(Secret.takeBytes(Alphabet.upperCase(entry.copyBytes())));
        }
    }

    /** The characters in ASCII; still owned by this password. */
    public Secret secret() {
        return secret;
    }

    @Override
    public void close() {
        secret.close();
    }

    @Override
    public String toString() {
        return "SignaturePassword[***]";
    }
}
