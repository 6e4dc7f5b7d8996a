package jp.madoguchi.virtual.card;

import java.security.PrivateKey;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.card.jpki.JpkiKey;

/** The private keys inside the card; a child's card has one. */
record CardPrivateKeys(Map<JpkiKey, PrivateKey> keys) {
    CardPrivateKeys {
        keys = Map.copyOf(keys);
    }

    Optional<PrivateKey> find(JpkiKey key) {
        return Optional.ofNullable(keys.get(key));
    }

    @Override
    public String toString() {
        return "CardPrivateKeys[***]";
    }
}
