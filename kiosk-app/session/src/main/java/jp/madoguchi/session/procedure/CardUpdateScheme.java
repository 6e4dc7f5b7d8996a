package jp.madoguchi.session.procedure;

import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Resident;

/**
 * How a reset that the centre authorises reaches the card. The one that is built, {@link Scp03Relay}, is this project's own
 * scheme for its own virtual card and centre; that of the real card's issuer isn't public.
 */
public interface CardUpdateScheme {
    /**
     * Sets a new secret for this key, of the shape that the card gives it, in ASCII. Wiped before this returns.
     *
     * @return how it ended; success only when the card itself has confirmed it
     */
    Ending reset(Devices devices, Resident resident, JpkiKey target, Secret typed);
}
