package jp.madoguchi.virtual.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.SecretChange;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Persona;
import jp.madoguchi.config.Personas;
import jp.madoguchi.virtual.TestSandbox;

/** A change of both secrets by our client, for a card that is shown to others afterwards. */
public final class WitnessedChange {
    private WitnessedChange() {}

    /** Changes the known secrets of a persona's card while it is in no reader. */
    public static void changeBoth(Path sandbox, String id, String pin, String password)
            throws IOException, CardException {
        Persona persona = persona(id);
        InMemoryChannel channel = new InMemoryChannel(new CardDirectory(sandbox).load(id));
        JpkiApplication jpki = JpkiApplication.select(channel).orElseThrow();
        assertEquals(new PinCheck.Verified(), jpki.verify(JpkiKey.USER_AUTHENTICATION, Entries.secret(persona.pin())));
        assertEquals(new SecretChange.Changed(), jpki.change(JpkiKey.USER_AUTHENTICATION, Entries.secret(pin)));
        assertEquals(new PinCheck.Verified(), jpki.verify(JpkiKey.SIGNATURE, Entries.secret(persona.password())));
        assertEquals(new SecretChange.Changed(), jpki.change(JpkiKey.SIGNATURE, Entries.secret(password)));
    }

    private static Persona persona(String id) throws IOException {
        try {
            return Personas.load(TestSandbox.config()).persona(id);
        } catch (ConfigurationException e) {
            throw new IOException(e);
        }
    }
}
