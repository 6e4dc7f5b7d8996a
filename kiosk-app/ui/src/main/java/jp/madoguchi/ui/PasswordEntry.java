package jp.madoguchi.ui;

import java.util.Arrays;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SecretPolicy;

/** The characters of a signature password typed so far. Outlives a repaint, not the screen. */
final class PasswordEntry {
    private char[] characters = new char[0];
    private int least;
    private int typed;
    private boolean shown;

    /** So many characters make a password; what was typed of one as long stays. */
    void expect(SecretPolicy policy) {
        if (characters.length != policy.maxLength()) {
            wipe();
            characters = new char[policy.maxLength()];
        }
        least = policy.minLength();
    }

    int least() {
        return least;
    }

    int most() {
        return characters.length;
    }

    void type(char c) {
        if (typed < characters.length) {
            characters[typed++] = c;
        }
    }

    void deleteLast() {
        if (typed > 0) {
            characters[--typed] = '\0';
        }
    }

    void wipe() {
        Arrays.fill(characters, '\0');
        typed = 0;
        shown = false;
    }

    int typed() {
        return typed;
    }

    char at(int position) {
        return characters[position];
    }

    boolean isShown() {
        return shown;
    }

    void show(boolean wanted) {
        shown = wanted;
    }

    boolean keeps(Rule rule) {
        return switch (rule) {
            case LENGTH -> typed >= least;
            case ALPHABET -> typed > 0 && count('0', '9') + count('A', 'Z') == typed;
            case LETTER -> count('A', 'Z') > 0;
            case DIGIT -> count('0', '9') > 0;
        };
    }

    /** Hands the characters over as ASCII and forgets them. */
    Secret take() {
        Secret password = Secret.takeChars(Arrays.copyOf(characters, typed));
        wipe();
        return password;
    }

    private int count(char first, char last) {
        int count = 0;
        for (int i = 0; i < typed; i++) {
            count += characters[i] >= first && characters[i] <= last ? 1 : 0;
        }
        return count;
    }

    /** The rules of a signature password. */
    enum Rule {
        LENGTH("length"),
        ALPHABET("alphabet"),
        LETTER("letter"),
        DIGIT("digit");

        private final String key;

        Rule(String key) {
            this.key = key;
        }

        String key() {
            return "password.rule." + key;
        }
    }
}
