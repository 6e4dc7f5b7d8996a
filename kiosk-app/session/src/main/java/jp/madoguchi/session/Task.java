package jp.madoguchi.session;

import java.util.Optional;
import jp.madoguchi.card.jpki.JpkiKey;

/** What a resident comes for, and which secret it takes. */
public enum Task {
    /** Print certificates. */
    CERTIFICATE(JpkiKey.USER_AUTHENTICATION),
    /** Reset the signature password with the user authentication PIN. */
    PASSWORD_RESET(JpkiKey.USER_AUTHENTICATION),
    /** Reset the user authentication PIN with the signature password. */
    PIN_RESET(JpkiKey.SIGNATURE),
    /** See how the card stands, without any secret. */
    CARD_CHECK,
    /** See the dates of the signature certificate, which the card shows only with its password. */
    SIGNATURE_CHECK(JpkiKey.SIGNATURE),
    /** Change the user authentication PIN, which is known. */
    PIN_CHANGE(JpkiKey.USER_AUTHENTICATION),
    /** Change the signature password, which is known. */
    PASSWORD_CHANGE(JpkiKey.SIGNATURE);

    private final Optional<JpkiKey> credential;

    Task() {
        this.credential = Optional.empty();
    }

    Task(JpkiKey credential) {
        this.credential = Optional.of(credential);
    }

    /** Whose secret has to be entered; empty when none has. */
    public Optional<JpkiKey> credential() {
        return credential;
    }

    /** Whether the centre has a part in it; the rest is between the kiosk and the card. */
    public boolean needsCentre() {
        return this == CERTIFICATE || this == PASSWORD_RESET || this == PIN_RESET;
    }
}
