package jp.madoguchi.virtual;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import jp.madoguchi.config.Persona;
import jp.madoguchi.config.Personas;
import jp.madoguchi.virtual.card.CardSlot;

/** One card in one slot until the program is stopped, for whatever PC/SC program likes to try it. */
final class CardService {
    private final Personas people;
    private final CardSlot slot;
    private final int port;

    CardService(Personas people, CardSlot slot, int port) {
        this.people = people;
        this.slot = slot;
        this.port = port;
    }

    /**
     * Whose card it is to be.
     *
     * @throws IOException when there is nobody of this name; the message says who there is
     */
    Persona persona(String name) throws IOException {
        return people.personas().stream()
                .filter(each -> each.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("there is no persona " + name + "; there are " + names()));
    }

    /**
     * Puts the card in and says so in one line.
     *
     * @param state the file that keeps secrets and counters; without one they last as long as the card is in
     * @throws IOException when the card can't be served; the message is one line and says what to do
     */
    String insert(String name, Optional<Path> state) throws IOException, InterruptedException {
        Persona persona = persona(name);
        try {
            slot.insert(persona, state);
        } catch (ConnectException e) {
            throw new IOException(
                    "no reader at port " + port + ": start pcscd with vpcd, or packaging/madoguchi virtual-reader", e);
        }
        return "%s (%s) is in the reader at port %d; fictional PIN %s, password %s at first; %s; Ctrl-C takes it out"
                .formatted(
                        name,
                        persona.tells(),
                        port,
                        orNone(persona.pin()),
                        orNone(persona.password()),
                        state.map(file -> "its state stays in " + file).orElse("its state ends with this program"));
    }

    /** Leaves the card in until this program is stopped from outside. */
    static void untilStopped() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private String names() {
        return people.personas().stream().map(Persona::id).collect(Collectors.joining(", "));
    }

    private static String orNone(String secret) {
        return secret.isEmpty() ? "none" : secret;
    }
}
