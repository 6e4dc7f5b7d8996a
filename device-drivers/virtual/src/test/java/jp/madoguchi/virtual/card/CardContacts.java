package jp.madoguchi.virtual.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** The contacts of one card: commands and answers as hexadecimal text. */
final class CardContacts {
    static final String SELECT_JPKI = "00a4040c0ad392f000260100000001";
    static final String SELECT_PIN = "00a4020c020018";
    static final String SELECT_PASSWORD = "00a4020c02001b";
    static final String TRIES = "00200080";
    static final String RIGHT_PIN = "002000800431323334";
    static final String WRONG_PIN = "002000800439393939";
    static final String RIGHT_PASSWORD = "0020008006414243313233";

    private final VirtualCard card;

    CardContacts(VirtualCard card) {
        this.card = card;
    }

    /** A persona's card as it comes out of the pocket. */
    static CardContacts of(Path sandbox, String persona) throws IOException {
        return new CardContacts(new CardDirectory(sandbox).load(persona));
    }

    /** The same with these quirks switched on from now on, divided by commas. */
    static CardContacts of(Path sandbox, String persona, String quirks) throws IOException {
        Path file = sandbox.resolve("cards").resolve(persona).resolve("card.properties");
        Files.writeString(file, Files.readString(file).replaceFirst("quirks=.*", "quirks=" + quirks));
        return of(sandbox, persona);
    }

    /** Sends all of them and gives the answer to the last. */
    String send(String... commands) throws CardTornException {
        String answer = "";
        for (String command : commands) {
            answer = HexFormat.of()
                    .formatHex(card.transmit(HexFormat.of().parseHex(command)).orElseThrow());
        }
        return answer;
    }

    void reset() {
        card.reset();
    }
}
