package jp.madoguchi.virtual.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.scp03.Scp03Exception;
import jp.madoguchi.card.update.ReservationTag;

/** A reset as the centre does it, for a card that is shown to others afterwards. */
public final class WitnessedReset {
    private WitnessedReset() {}

    /** Sets the signature password of a persona's card while it is in no reader. */
    public static void resetPassword(Path sandbox, String persona, String password)
            throws IOException, CardException, Scp03Exception {
        ReservationTag tag = ReservationTag.of(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058"));
        InMemoryChannel channel = new InMemoryChannel(new CardDirectory(sandbox).load(persona));
        assertEquals(Optional.of(tag), Reset.of(sandbox, persona, channel).run(tag, JpkiKey.SIGNATURE, password));
    }
}
