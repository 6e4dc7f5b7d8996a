package jp.madoguchi.virtual.card;

import java.nio.charset.StandardCharsets;
import jp.madoguchi.card.Secret;

/** What a resident types. */
final class Entries {
    private Entries() {}

    static Secret secret(String text) {
        return Secret.takeChars(text.toCharArray());
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
