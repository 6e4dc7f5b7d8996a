package jp.madoguchi.virtual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jp.madoguchi.virtual.card.ReaderSlot;
import jp.madoguchi.virtual.reader.CcidReader;

/**
 * A card reader that can be unplugged, with a private pcscd that lives on: a CCID reader behind libccid's driver, which
 * pcscd's own hotplug removes and adds as it does any reader on USB.
 *
 * <p>Needs user namespaces, as root or as a plain user, and the Debian packages {@code pcscd} and {@code libccid}. A command
 * that is under way when the reader goes fails as on a broken line (SCARD_E_NOT_TRANSACTED), since the serial driver, unlike
 * the one for USB, has no word for a device that is gone.
 */
public final class UsbReader implements AutoCloseable {
    /** The beginning of its PC/SC name. */
    public static final String NAME = "Madoguchi USB reader";

    private final CcidReader reader = new CcidReader();
    private final Path socket;
    private final UsbWiring wiring;
    private final PcscProcess process;

    private UsbReader(Path socket) throws IOException {
        this.socket = socket;
        this.wiring = new UsbWiring();
        Files.createDirectories(wiring.port().getParent());
        connect();
        this.process = PcscProcess.start(socket, wiring);
    }

    /**
     * Starts pcscd with the reader plugged in and waits until it serves.
     *
     * @param socket where clients connect; at most 107 characters, and nobody else's
     * @throws IOException when something is missing or refused; the message says what pcscd printed
     */
    public static UsbReader start(Path socket) throws IOException {
        return new UsbReader(socket.toAbsolutePath().normalize());
    }

    /** Whether this machine lets a program have the namespaces that it needs; some containers forbid them. */
    public static boolean isPossible() throws InterruptedException {
        List<String> command = new ArrayList<>(UsbWiring.NAMESPACES);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Where PC/SC clients connect. */
    public Path socket() {
        return socket;
    }

    /** Where cards go in; they stay in while the reader is unplugged. */
    public ReaderSlot slot() {
        return reader;
    }

    /** The running pcscd, the same from start to end. */
    public ProcessHandle pcscd() {
        return process.pcscd();
    }

    /** Pulls the reader's plug. */
    public void unplug() throws IOException, InterruptedException {
        reader.cut();
        UsbEvent.REMOVE.tell(pcscd());
    }

    /** The plug is pulled over the card's command number {@code k} from now, when the card has done it, before the answer. */
    public CompletableFuture<Void> unplugAt(int k) {
        return reader.cutAt(k).thenRun(() -> {
            try {
                UsbEvent.REMOVE.tell(pcscd());
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Plugs the reader in again. */
    public void plugIn() throws IOException, InterruptedException {
        connect();
        UsbEvent.ADD.tell(pcscd());
    }

    @Override
    public void close() {
        process.close();
        try {
            wiring.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("the stage of the reader can't be taken down", e);
        }
    }

    private void connect() throws IOException {
        Files.deleteIfExists(wiring.port());
        Files.createSymbolicLink(wiring.port(), reader.connect());
    }
}
