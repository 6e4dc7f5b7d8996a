package jp.madoguchi.virtual.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.scp03.CardKeys;
import jp.madoguchi.card.scp03.ChipSerial;
import jp.madoguchi.card.scp03.HostChannel;
import jp.madoguchi.card.scp03.Scp03Exception;
import jp.madoguchi.card.update.LastReservation;
import jp.madoguchi.card.update.RelayAllowList;
import jp.madoguchi.card.update.ReservationTag;
import jp.madoguchi.card.update.SecretReset;

/** The centre's part of a reset, reduced to what it says to the card; everything passes the kiosk's allow-list. */
final class Reset {
    private static final byte[] CHALLENGE = {1, 2, 3, 4, 5, 6, 7, 8};

    private final Path sandbox;
    private final ChipSerial expected;
    private final ApduChannel card;

    private Reset(Path sandbox, ChipSerial expected, ApduChannel card) {
        this.sandbox = sandbox;
        this.expected = expected;
        this.card = command -> {
            assertTrue(RelayAllowList.permits(command), () -> "the kiosk would not relay " + command);
            return card.transmit(command);
        };
    }

    /** A reset of the card that the register names for this persona, on whatever card is in the reader. */
    static Reset of(Path sandbox, String persona, ApduChannel card) throws IOException {
        return new Reset(sandbox, serial(sandbox, persona), card);
    }

    static ChipSerial serial(Path sandbox, String persona) throws IOException {
        Properties chip = new Properties();
        Path file = sandbox.resolve("cards").resolve(persona).resolve("card.properties");
        try (Reader in = Files.newBufferedReader(file)) {
            chip.load(in);
        }
        return new ChipSerial(chip.getProperty("chipSerial", ""));
    }

    Optional<ReservationTag> run(ReservationTag tag, JpkiKey key, String newSecret)
            throws IOException, CardException, Scp03Exception {
        HostChannel host = open();
        try (SecretReset reset = new SecretReset(tag, key, Entries.secret(newSecret))) {
            assertEquals(
                    StatusWord.OK,
                    host.unwrap(card.transmit(host.wrap(reset.command()))).status());
        }
        return readTag(host);
    }

    Optional<ReservationTag> readTag() throws IOException, CardException, Scp03Exception {
        return readTag(open());
    }

    private Optional<ReservationTag> readTag(HostChannel host) throws CardException, Scp03Exception {
        ResponseApdu answer = host.unwrap(card.transmit(host.wrap(LastReservation.command())));
        return LastReservation.parse(answer.data());
    }

    private HostChannel open() throws IOException, CardException, Scp03Exception {
        CommandApdu select = CommandApdu.of(0x00, 0xA4, 0x04, 0x0C).withData(JpkiApplication.aid());
        assertEquals(StatusWord.OK, card.transmit(select).status());
        String master =
                Files.readString(sandbox.resolve("keys/scp03-master.hex")).strip();
        try (Secret secret = Secret.takeBytes(HexFormat.of().parseHex(master));
                CardKeys keys = CardKeys.derive(secret, expected)) {
            ResponseApdu answer = card.transmit(HostChannel.initializeUpdate(CHALLENGE));
            HostChannel host = HostChannel.open(keys, expected, CHALLENGE, answer);
            assertEquals(
                    StatusWord.OK, card.transmit(host.externalAuthenticate()).status());
            return host;
        }
    }
}
