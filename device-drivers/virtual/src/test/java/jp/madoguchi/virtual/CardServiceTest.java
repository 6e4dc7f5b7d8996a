package jp.madoguchi.virtual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Personas;
import jp.madoguchi.virtual.card.CardSlot;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One card for whatever PC/SC program likes to try it. */
// JUnit fills the fields before any test, in a way that NullAway doesn't know.
@NullUnmarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardServiceTest {
    private static final String SELECT_JPKI = "00a4040c0ad392f000260100000001";

    private Path directory;
    private PcscDaemon daemon;

    @BeforeAll
    void startTheReader(@TempDir Path temporary) throws IOException {
        directory = temporary;
        daemon = PcscDaemon.start(directory.resolve("c.sock"));
    }

    @AfterAll
    void endTheReader() {
        daemon.close();
    }

    @Test
    void itSaysInOneLineWhatIsServedWhereAndHowToEndIt() throws Exception {
        try (CardSlot slot = slot()) {
            String line = service(slot, daemon.port()).insert("adult", Optional.empty());
            assertEquals(1, line.lines().count());
            for (String part : new String[] {"adult", "port " + daemon.port(), "1234", "ABC123", "Ctrl-C"}) {
                assertTrue(line.contains(part), line);
            }
        }
    }

    @Test
    void withoutAFileItsStateEndsWithTheStayAndTheSandboxKeepsItsOwn() throws Exception {
        Path ofTheSandbox = TestSandbox.toRead().resolve("cards/adult/state.properties");
        String before = Files.readString(ofTheSandbox);
        try (CardSlot slot = slot()) {
            service(slot, daemon.port()).insert("adult", Optional.empty());
            enterAWrongPin();
            assertEquals(before, Files.readString(ofTheSandbox));
            service(slot, daemon.port()).insert("adult", Optional.empty());
            assertTrue(triesLeft().contains("SW1=0x63, SW2=0xC3"));
        }
    }

    @Test
    void withAFileItsStateIsThereTheNextTime() throws Exception {
        Optional<Path> state = Optional.of(directory.resolve("adult.state"));
        for (String left : new String[] {"C2", "C1"}) {
            try (CardSlot slot = slot()) {
                service(slot, daemon.port()).insert("adult", state);
                assertTrue(enterAWrongPin().contains("SW1=0x63, SW2=0x" + left));
            }
        }
    }

    @Test
    void anUnknownPersonaIsAnsweredWithTheNamesThereAre() throws Exception {
        try (CardSlot slot = slot()) {
            String message = refusal(service(slot, daemon.port()), "nobody", Optional.empty());
            assertTrue(message.contains("nobody") && message.contains("adult, variant"), message);
        }
    }

    @Test
    void aMissingReaderIsSaidSo() throws Exception {
        int port = FreePorts.findPair();
        try (CardSlot slot = new CardSlot(TestSandbox.toRead(), port)) {
            String message = refusal(service(slot, port), "adult", Optional.empty());
            assertTrue(message.contains("no reader at port " + port), message);
        }
    }

    @Test
    void aFileOfSomethingElseIsNotTakenForACard() throws Exception {
        Path file = Files.writeString(directory.resolve("other.state"), "pin=1234\n");
        try (CardSlot slot = slot()) {
            String message = refusal(service(slot, daemon.port()), "adult", Optional.of(file));
            assertTrue(message.contains("no state of a card"), message);
        }
    }

    @Test
    void aFileOfOnePersonasCardIsNotAnothersMemory() throws Exception {
        Optional<Path> state = Optional.of(directory.resolve("of-adult.state"));
        try (CardSlot slot = slot()) {
            service(slot, daemon.port()).insert("adult", state);
        }
        try (CardSlot slot = slot()) {
            String message = refusal(service(slot, daemon.port()), "variant", state);
            assertTrue(message.contains("keeps the card of adult, not of variant"), message);
        }
    }

    private static String refusal(CardService service, String persona, Optional<Path> state) {
        IOException refusal = assertThrows(IOException.class, () -> service.insert(persona, state));
        String message = String.valueOf(refusal.getMessage());
        assertEquals(1, message.lines().count());
        return message;
    }

    private String enterAWrongPin() throws IOException, InterruptedException {
        return verify("002000980439393939");
    }

    private String triesLeft() throws IOException, InterruptedException {
        return verify("00200098");
    }

    private String verify(String command) throws IOException, InterruptedException {
        return new Tool(daemon.socket(), directory).run("opensc-tool", "-s", SELECT_JPKI, "-s", command);
    }

    private CardSlot slot() throws IOException {
        return new CardSlot(TestSandbox.toRead(), daemon.port());
    }

    private static CardService service(CardSlot slot, int port) throws ConfigurationException {
        return new CardService(Personas.load(TestSandbox.config()), slot, port);
    }
}
