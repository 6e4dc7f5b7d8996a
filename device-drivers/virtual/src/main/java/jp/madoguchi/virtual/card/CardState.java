package jp.madoguchi.virtual.card;

import java.util.Optional;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.update.ReservationTag;
import jp.madoguchi.config.Persona;

/** All that a card must not forget: both secrets with their tries, and the tag of the last reset. */
record CardState(StoredSecret pin, StoredSecret password, Optional<ReservationTag> lastReservation) {
    /** A card as it is handed over. */
    static CardState first(Persona persona) {
        return new CardState(
                StoredSecret.of(persona.pin(), persona.pinTriesLeft()),
                StoredSecret.of(persona.password(), persona.passwordTriesLeft()),
                Optional.empty());
    }

    StoredSecret secret(JpkiKey key) {
        return key == JpkiKey.USER_AUTHENTICATION ? pin : password;
    }

    CardState with(JpkiKey key, StoredSecret secret) {
        return key == JpkiKey.USER_AUTHENTICATION
                ? new CardState(secret, password, lastReservation)
                : new CardState(pin, secret, lastReservation);
    }

    CardState with(ReservationTag tag) {
        return new CardState(pin, password, Optional.of(tag));
    }
}
