package jp.madoguchi.session.check;

import java.util.Locale;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/** How a certificate stands, in a word or two; of several that apply the first. */
enum Standing {
    /** Another kind of card or a phone. */
    NOT_SERVED(Tone.WARNING),
    ABSENT(Tone.NEUTRAL),
    REVOKED(Tone.PROBLEM),
    ENDED(Tone.PROBLEM),
    FOREIGN(Tone.WARNING),
    BLOCKED(Tone.PROBLEM),
    LAST_TRY(Tone.WARNING),
    IN_RENEWAL(Tone.WARNING),
    /** There, and its dates want the password first. */
    PRESENT(Tone.NEUTRAL),
    IN_TERM(Tone.GOOD);

    private final Tone tone;

    Standing(Tone tone) {
        this.tone = tone;
    }

    static Standing of(CardCase card, JpkiKey key) {
        if (!card.isMyNumberCard()) {
            return NOT_SERVED;
        }
        if (key == JpkiKey.USER_AUTHENTICATION ? card.lacksUser() : card.lacksSignature()) {
            return ABSENT;
        }
        if (card.isRevoked(key)) {
            return REVOKED;
        }
        if (card.hasEnded(key)) {
            return ENDED;
        }
        return card.isForeign(key) ? FOREIGN : usable(card, key);
    }

    private static Standing usable(CardCase card, JpkiKey key) {
        if (card.isBlocked(key)) {
            return BLOCKED;
        }
        if (card.isLastTry(key)) {
            return LAST_TRY;
        }
        if (card.isInRenewal(key)) {
            return IN_RENEWAL;
        }
        return card.certificate(key).isEmpty() ? PRESENT : IN_TERM;
    }

    Tone tone() {
        return tone;
    }

    Text text() {
        return Text.of("check.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
