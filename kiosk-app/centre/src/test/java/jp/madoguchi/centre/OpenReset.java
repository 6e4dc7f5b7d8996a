package jp.madoguchi.centre;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import jp.madoguchi.card.CardException;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ResetSecret;
import jp.madoguchi.protocol.SecretName;

/** A reset of the signature password that a card has signed in for: what the terminal sends, step by step. */
final class OpenReset {
    private final Replicas replicas;
    private final TestTerminal terminal;
    private final AuthenticatedSession session;
    private final PinReset reset;

    private OpenReset(Replicas replicas, TestTerminal terminal, AuthenticatedSession session, PinReset reset) {
        this.replicas = replicas;
        this.terminal = terminal;
        this.session = session;
        this.reset = reset;
    }

    static OpenReset by(TestCard card, Replicas replicas) throws Refused {
        TestTerminal terminal = replicas.terminal();
        AuthenticatedSession session = terminal.signIn(card, Purpose.RESET_SIGN);
        return new OpenReset(replicas, terminal, session, terminal.openReset(session, SecretName.SIGN));
    }

    AuthenticatedSession session() {
        return session;
    }

    PinReset reset() {
        return reset;
    }

    /** The first step of a reset to this password. */
    RelayStep start(String password) {
        try {
            return new RelayStep.StartReset(ResetSecret.encrypt(
                    password.getBytes(StandardCharsets.US_ASCII),
                    session,
                    reset,
                    replicas.trust(),
                    Clock.systemUTC().instant(),
                    new SecureRandom()));
        } catch (BindingException | ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    RelayAnswer step(int n, RelayStep step) throws Refused {
        return terminal.step(session, reset, n, step);
    }

    /** Relays until the end, into this card; a card that is gone is reported as lost. */
    RelayAnswer.Finished relay(RelayStep first, TestCard into) throws Refused {
        int n = 1;
        RelayAnswer answer = step(n, first);
        while (answer instanceof RelayAnswer.Command command) {
            RelayStep next;
            try {
                next = new RelayStep.CardResponse(into.relay(command.cApdu()));
            } catch (CardException e) {
                next = new RelayStep.CardLost(RelayStep.Reason.REMOVED);
            }
            answer = step(++n, next);
        }
        return assertInstanceOf(RelayAnswer.Finished.class, answer);
    }
}
