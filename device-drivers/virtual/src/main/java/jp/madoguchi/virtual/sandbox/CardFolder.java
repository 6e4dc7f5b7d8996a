package jp.madoguchi.virtual.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.card.scp03.ChipSerial;
import jp.madoguchi.config.Persona;
import jp.madoguchi.config.Persona.CardKind;
import jp.madoguchi.virtual.card.StateFile;
import org.bouncycastle.cert.X509CertificateHolder;

/** The folder of one card: keys, certificates, what the chip says of itself, and its first state. */
record CardFolder(Path path) {
    /** Contactless; the reader makes it of the type B answer (in OpenSC's list of JPKI cards). */
    private static final String ATR = "3b888001000041e0b381a1003b";

    /** Contact (in OpenSC's list of JPKI cards). */
    private static final String OLD_ATR = "3be000ff8131fe4514";

    /** Type A without historical bytes, as readers say of a phone (PC/SC part 3, 3.1.3.2.3); not seen on this token. */
    private static final String PHONE_ATR = "3b80800101";

    Path userKey() {
        return path.resolve("auth.key");
    }

    Path signatureKey() {
        return path.resolve("sign.key");
    }

    List<Path> keysOf(CardHolder holder) {
        List<Path> keys = new ArrayList<>(List.of(userKey()));
        if (holder.hasSignatureCertificate()) {
            keys.add(signatureKey());
        }
        return keys;
    }

    void write(
            Persona persona, ChipSerial serial, X509CertificateHolder user, Optional<X509CertificateHolder> signature)
            throws IOException {
        Pem.write(path.resolve("auth.pem"), user);
        if (signature.isPresent()) {
            Pem.write(path.resolve("sign.pem"), signature.get());
        } else {
            Files.deleteIfExists(path.resolve("sign.pem"));
            Files.deleteIfExists(signatureKey());
        }
        Files.writeString(
                path.resolve("card.properties"),
                """
                # What the chip says of itself.
                chipSerial=%s
                label=%s
                atr=%s
                # What follows the names of the files of its authorities.
                authorities=%s
                # Whether our own reset scheme is on this card.
                update=%s
                # Names of Quirk, divided by commas.
                quirks=
                """
                        .formatted(
                                serial.hex(),
                                label(persona),
                                atr(persona),
                                persona.card() == CardKind.NEXT_GENERATION ? JpkiAuthorities.NEXT : "",
                                persona.card() == CardKind.MY_NUMBER_CARD
                                        || persona.card() == CardKind.NEXT_GENERATION));
        StateFile.in(path).write(persona);
    }

    private static String label(Persona persona) {
        return switch (persona.card()) {
            case MY_NUMBER_CARD -> TokenKind.MY_NUMBER_CARD.label();
            case NEXT_GENERATION -> TokenKind.NEXT_MY_NUMBER_CARD.label();
            case BASIC_RESIDENT_REGISTER_CARD -> TokenKind.RESIDENT_REGISTER_CARD.label();
            case ANDROID_PHONE -> TokenKind.ANDROID.label();
        };
    }

    private static String atr(Persona persona) {
        return switch (persona.card()) {
            case MY_NUMBER_CARD, NEXT_GENERATION -> ATR;
            case BASIC_RESIDENT_REGISTER_CARD -> OLD_ATR;
            case ANDROID_PHONE -> PHONE_ATR;
        };
    }
}
