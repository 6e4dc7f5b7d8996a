package jp.madoguchi.pos.smartcard;

import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals.State;
import javax.smartcardio.TerminalFactory;
import jnasmartcardio.Smartcardio;
import jnasmartcardio.Smartcardio.EstablishContextException;
import jnasmartcardio.Smartcardio.JnaCardTerminals;

/**
 * One PC/SC context.
 *
 * <p>pcsc-lite locks a context while it waits, so the thread that waits for cards and the one that talks to a card each
 * have their own; and a context dies with its pcscd, so a new one is the way back. The JDK's own provider keeps one for
 * the life of the JVM and never recovers, hence jnasmartcardio.
 */
final class PcscContext implements AutoCloseable {
    private final JnaCardTerminals terminals;

    private PcscContext(JnaCardTerminals terminals) {
        this.terminals = terminals;
    }

    /** @throws CardException when pcscd cannot be reached */
    static PcscContext establish() throws CardException {
        try {
            TerminalFactory factory = TerminalFactory.getInstance("PC/SC", new Object(), new Smartcardio());
            return new PcscContext((JnaCardTerminals) factory.terminals());
        } catch (EstablishContextException unreachable) {
            throw unreachable.getCause();
        } catch (NoSuchAlgorithmException bug) {
            throw new IllegalStateException("jnasmartcardio offers no PC/SC", bug);
        }
    }

    List<String> readers() throws CardException {
        return names(State.ALL);
    }

    List<String> readersWithCard() throws CardException {
        return names(State.CARD_PRESENT);
    }

    /** Sleeps until a card or a reader comes or goes, at most so long. */
    void awaitChange(int millis) throws CardException {
        terminals.waitForChange(millis);
    }

    CardTerminal terminal(String reader) throws CardException {
        CardTerminal terminal = terminals.getTerminal(reader);
        if (terminal == null) {
            throw new Smartcardio.JnaPCSCException(Smartcardio.SCARD_E_READER_UNAVAILABLE, "no reader " + reader);
        }
        return terminal;
    }

    @Override
    public void close() throws CardException {
        terminals.close();
    }

    private List<String> names(State state) throws CardException {
        return terminals.list(state).stream().map(CardTerminal::getName).toList();
    }
}
