package jp.madoguchi.virtual.card;

import java.nio.charset.StandardCharsets;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SignaturePassword;
import jp.madoguchi.card.UserAuthenticationPin;

/** What a resident types. */
final class Entries {
    private Entries() {}

    static UserAuthenticationPin pin(String digits) {
        return UserAuthenticationPin.of(secret(digits));
    }

    static SignaturePassword password(String text) {
        return SignaturePassword.of(secret(text));
    }

    static Secret secret(String text) {
        return Secret.takeChars(text.toCharArray());
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
