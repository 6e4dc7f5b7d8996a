package jp.madoguchi.virtual.reader;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import jp.madoguchi.virtual.card.CardStay;
import jp.madoguchi.virtual.card.CardTornException;
import jp.madoguchi.virtual.card.ReaderSlot;
import jp.madoguchi.virtual.card.VirtualCard;
import org.jspecify.annotations.Nullable;

/**
 * A card reader with one slot and a serial line, for libccid's driver of serial readers. Its line can be cut, with the card
 * in it or not, and be connected anew.
 */
public final class CcidReader implements ReaderSlot {
    private final CardBay bay = new CardBay();
    private @Nullable CompletableFuture<Void> cut;
    private int commandsUntilCut;
    private @Nullable SerialLine line;

    /**
     * Connects the reader.
     *
     * @return the device file that a driver opens; what is connected ends when the driver closes it
     * @throws IOException when the kernel has no more lines
     */
    public synchronized Path connect() throws IOException {
        PseudoTerminal terminal = PseudoTerminal.open();
        SerialLine connected = new SerialLine(terminal);
        line = connected;
        Thread thread = new Thread(() -> serve(connected), "virtual-reader-" + terminal.device());
        thread.setDaemon(true);
        thread.start();
        return terminal.device();
    }

    /** From now on there is no reader at the line, and no power for a card. */
    public synchronized void cut() {
        line = null;
        commandsUntilCut = 0;
        bay.powerOff();
    }

    /**
     * The line is cut over the card's command number {@code k} from now (1 is the next), when the card has done it, and
     * before the answer.
     *
     * @return done when it is cut and the driver knows that its command failed
     */
    public synchronized CompletableFuture<Void> cutAt(int k) {
        commandsUntilCut = k;
        cut = new CompletableFuture<>();
        return cut;
    }

    @Override
    public CardStay insert(VirtualCard card) {
        return bay.insert(card, this::afterCommand);
    }

    @Override
    public String toString() {
        return "the virtual CCID reader";
    }

    private void serve(SerialLine served) {
        try (served) {
            while (true) {
                CcidMessage command = served.read();
                CcidMessage answer = answer(served, command);
                if (isConnected(served)) {
                    served.answer(command, answer);
                    bay.answered();
                } else {
                    served.noise();
                    takeCut().ifPresent(happened -> happened.complete(null));
                }
            }
        } catch (EOFException closed) {
            // The driver has let go of the reader.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private CcidMessage answer(SerialLine served, CcidMessage command) throws InterruptedException {
        if (!isConnected(served)) {
            return CcidAnswers.unsupported(command, bay.state());
        }
        try {
            return CcidAnswers.to(command, bay);
        } catch (CardTornException torn) {
            bay.lose();
            return CcidAnswers.mute(command, bay.state());
        }
    }

    private synchronized void afterCommand() {
        if (commandsUntilCut > 0 && --commandsUntilCut == 0) {
            cut();
        }
    }

    private synchronized boolean isConnected(SerialLine served) {
        return line == served;
    }

    private synchronized Optional<CompletableFuture<Void>> takeCut() {
        Optional<CompletableFuture<Void>> taken = Optional.ofNullable(cut);
        cut = null;
        return taken;
    }
}
