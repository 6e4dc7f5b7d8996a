package jp.madoguchi.virtual;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.virtual.card.CardSlot;

/** A reader with two slots, one sandbox, and OpenSC to try the cards with. */
final class OpenScDesk implements AutoCloseable {
    private static final String MODULE = "opensc-pkcs11.so";

    private static final int LOOKS = 500;

    private final Path directory;
    private final Path sandbox;
    private final PcscDaemon daemon;
    private final CardSlot slot;
    private final CardSlot secondSlot;
    private final Tool tool;

    OpenScDesk(Path directory) throws IOException {
        this.directory = directory;
        this.sandbox = TestSandbox.copyTo(directory.resolve("sandbox"));
        this.daemon = PcscDaemon.start(directory.resolve("c.sock"));
        this.slot = new CardSlot(sandbox, daemon.port());
        this.secondSlot = new CardSlot(sandbox, daemon.secondPort());
        this.tool = new Tool(daemon.socket(), directory);
        Files.writeString(directory.resolve("message.txt"), "challenge");
    }

    Path directory() {
        return directory;
    }

    Path sandbox() {
        return sandbox;
    }

    /** Puts a card into the first slot, and waits until a stranger sees it. */
    void insert(String persona) throws IOException, InterruptedException {
        insert(slot, 0, persona);
    }

    /** The same in the second slot, beside the first card. */
    void insertBeside(String persona) throws IOException, InterruptedException {
        insert(secondSlot, 1, persona);
    }

    void removeBeside() {
        secondSlot.remove();
    }

    Tool tool() {
        return tool;
    }

    /** Words between blanks. */
    String run(String command) throws IOException, InterruptedException {
        return tool.run(command.split(" ", -1));
    }

    /** pcscd overlooks a card that comes too soon after another (see CardSwapTest), so the slot is seen empty first. */
    private void insert(CardSlot into, int reader, String persona) throws IOException, InterruptedException {
        into.remove();
        awaitReader(reader, "No ");
        into.insert(persona);
        awaitReader(reader, "Yes");
    }

    /** Asks again and again, which takes a process each time; ends with the test's own patience. */
    private void awaitReader(int reader, String card) throws IOException, InterruptedException {
        for (int i = 0; i < LOOKS; i++) {
            if (tool.attempt("opensc-tool", "-l").text().contains("\n" + reader + "    " + card)) {
                return;
            }
        }
        throw new IOException("reader " + reader + " never said " + card);
    }

    /** Signs the message with a key (01 user authentication, 02 signature) into a file; tells how it went. */
    Tool.Outcome sign(String slotIndex, String id, String secret, String file)
            throws IOException, InterruptedException {
        String login = "pkcs11-tool --module " + MODULE + " --slot-index " + slotIndex + " --login --pin " + secret;
        return tool.attempt(
                (login + " --sign -m SHA256-RSA-PKCS --id " + id + " -i message.txt -o " + file).split(" ", -1));
    }

    /** {@code pkcs11-tool -L}: the flags of every token. */
    String tokens() throws IOException, InterruptedException {
        return run("pkcs11-tool --module " + MODULE + " -L");
    }

    /** OpenSSL agrees that the file is the message's signature by this certificate of the sandbox. */
    void assertVerifies(String certificate, String signature) throws IOException, InterruptedException {
        Path pem = sandbox.resolve(certificate);
        Files.writeString(
                directory.resolve("public.pem"),
                tool.run("openssl", "x509", "-in", pem.toString(), "-noout", "-pubkey"));
        String verdict = run("openssl dgst -sha256 -verify public.pem -signature " + signature + " message.txt");
        assertTrue(verdict.contains("Verified OK"), verdict);
    }

    @Override
    public void close() {
        slot.close();
        secondSlot.close();
        daemon.close();
    }
}
