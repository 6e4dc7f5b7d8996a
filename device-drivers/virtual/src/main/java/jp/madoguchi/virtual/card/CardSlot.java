package jp.madoguchi.virtual.card;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.config.Persona;
import org.jspecify.annotations.Nullable;

/** The hand of the resident: puts cards of a sandbox into one virtual reader and takes them out, and pulls them at bad moments. */
public final class CardSlot implements AutoCloseable {
    private static final Duration NOTICED_WITHIN = Duration.ofSeconds(5);
    private static final Duration AT_REST_WITHIN = Duration.ofSeconds(5);

    private final CardDirectory cards;
    private final ReaderSlot reader;
    private final CommandLog log = new CommandLog();
    private @Nullable Stay stay;

    private record Stay(String name, FaultyCard card, CardStay connection) {}

    /** The slot of vpcd that listens on this port of this machine. */
    public CardSlot(Path sandbox, int port) {
        this(sandbox, new VpcdSlot(port));
    }

    /** The slot of another reader. */
    public CardSlot(Path sandbox, ReaderSlot reader) {
        this.cards = new CardDirectory(sandbox);
        this.reader = reader;
    }

    /**
     * Takes out what is in, then inserts this persona's card, or {@link CardDirectory#NO_MY_NUMBER_CARD}, and waits until the
     * reader has noticed it.
     *
     * @throws IOException when there is no such card, no reader, or another program's card is in the slot
     */
    public void insert(String persona) throws IOException, InterruptedException {
        insert(persona, cards.loadFaulty(persona));
    }

    /**
     * Inserts this persona's card with a memory of its own, which leaves the sandbox's card as it is: in this file, made with
     * the card's first state if it is missing, or lasting only until the card is taken out.
     *
     * @throws IOException as above, or when the file holds something else
     */
    public void insert(Persona persona, Optional<Path> state) throws IOException, InterruptedException {
        FaultyCard card = state.isPresent()
                ? cards.loadFaulty(persona.id(), StateFile.of(state.get(), persona))
                : cards.loadForgetful(persona);
        insert(persona.id(), card);
    }

    /** The same with a card of one's own making, whose name only {@link #status} tells. */
    public void insert(String name, FaultyCard card) throws IOException, InterruptedException {
        remove();
        CardStay connection = reader.insert(log.watching(card));
        stay = new Stay(name, card, connection);
        if (!connection.awaitNoticed(NOTICED_WITHIN)) {
            remove();
            throw new IOException(reader + " did not notice the card: is another one in the slot?");
        }
    }

    /** Takes the card out, if there is one, and waits until its state is at rest. */
    public void remove() {
        if (stay != null) {
            CardStay connection = stay.connection();
            stay = null;
            connection.close();
            awaitEnd(connection);
        }
    }

    private static void awaitEnd(CardStay connection) {
        try {
            if (!connection.awaitEnded(AT_REST_WITHIN)) {
                throw new IllegalStateException("a card that was taken out has not come to rest");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The card will leave at command number {@code k} from now, before it has any effect. */
    public void tearBefore(int k) {
        inserted().card().tearBefore(k);
    }

    /** The card will leave at command number {@code k} from now, after its effect but before the answer. */
    public void tearAfter(int k) {
        inserted().card().tearAfter(k);
    }

    /** The card will leave at its persistent write number {@code n} from now, before anything is written. */
    public void tearBeforeWrite(int n) {
        inserted().card().tearBeforeWrite(n);
    }

    /** The card will leave at its persistent write number {@code n} from now, when that is written. */
    public void tearAfterWrite(int n) {
        inserted().card().tearAfterWrite(n);
    }

    /** The card stays in but answers no more. */
    public void mute() {
        inserted().card().mute();
    }

    /** The card stays in and does nothing more, which to pcscd is the same as SIGSTOP to a card's process. */
    public void hang() {
        inserted().connection().wakefulness().sleep();
    }

    /** The card hangs over command number {@code k} from now (1 is the next), before it has any effect. */
    public void hangAt(int k) {
        inserted().connection().wakefulness().sleepAt(k);
    }

    /** The card goes on after {@link #hang}, with all that has reached it meanwhile. */
    public void wake() {
        inserted().connection().wakefulness().wake();
    }

    /** Every command that reached the card since it was inserted last, in order; also after it has been taken out. */
    public List<SeenCommand> commands() {
        return log.sinceInsertion();
    }

    /** Every command, each once, that any card in this slot ever saw. */
    public Set<SeenCommand> commandsEver() {
        return log.ever();
    }

    /** {@code empty}, or the persona and whether its card is still in, be there a pcscd or not. */
    public String status() {
        if (stay == null) {
            return "empty";
        }
        return stay.name() + (stay.connection().isInserted() ? " inserted" : " torn out");
    }

    @Override
    public void close() {
        remove();
    }

    private Stay inserted() {
        if (stay == null) {
            throw new IllegalStateException("no card is inserted");
        }
        return stay;
    }
}
