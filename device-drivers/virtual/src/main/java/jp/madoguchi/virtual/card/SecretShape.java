package jp.madoguchi.virtual.card;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import jp.madoguchi.card.jpki.JpkiKey;

/** What a card could demand of a new secret, if it looked: the rules that J-LIS gives to people. */
enum SecretShape {
    DIGITS("[0-9]{4}"),
    /** Letters and digits, at least one of each (www2.jpki.go.jp/procedure/password.html). */
    CAPITALS_AND_DIGITS("(?=.*[A-Z])(?=.*[0-9])[A-Z0-9]{6,16}");

    private final Pattern pattern;

    SecretShape(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    static SecretShape of(JpkiKey key) {
        return key == JpkiKey.USER_AUTHENTICATION ? DIGITS : CAPITALS_AND_DIGITS;
    }

    boolean fits(byte[] secret) {
        return pattern.matcher(new String(secret, StandardCharsets.ISO_8859_1)).matches();
    }
}
