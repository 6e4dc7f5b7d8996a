package jp.madoguchi.centre.register;

import java.util.Optional;
import jp.madoguchi.print.document.SealImpression;

/**
 * The personal seal that a resident registered (印鑑登録).
 *
 * @param katakana the name in katakana, where a foreign resident's seal shows it
 */
public record RegisteredSeal(SealImpression impression, Optional<String> katakana) {
    @Override
    public String toString() {
        return "RegisteredSeal[***]";
    }
}
