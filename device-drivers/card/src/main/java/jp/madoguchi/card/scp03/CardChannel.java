package jp.madoguchi.card.scp03;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;
import org.jspecify.annotations.Nullable;

/** The card's end of an SCP03 channel, for the virtual card: one object per card, at most one open channel. */
public final class CardChannel {
    private final CardKeys keys;
    private final ChipSerial serial;
    private final SecureRandom random;
    private @Nullable SessionKeys begun;
    private @Nullable SecureMessages open;

    /** A card that holds these keys, and names this serial as its key diversification data. */
    public CardChannel(CardKeys keys, ChipSerial serial, SecureRandom random) {
        this.keys = keys;
        this.serial = serial;
        this.random = random;
    }

    /** Answers INITIALIZE UPDATE; an open channel ends. */
    public ResponseApdu initializeUpdate(CommandApdu command) {
        close();
        if (command.dataLength() != SessionKeys.CHALLENGE_LENGTH) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        byte[] challenge = new byte[SessionKeys.CHALLENGE_LENGTH];
        random.nextBytes(challenge);
        SessionKeys session = keys.session(command.data(), challenge);
        begun = session;
        InitializeUpdateAnswer answer = new InitializeUpdateAnswer(serial, challenge, session.cardCryptogram());
        return ResponseApdu.of(answer.encode(), StatusWord.OK);
    }

    /** Answers EXTERNAL AUTHENTICATE: right after INITIALIZE UPDATE, and at level 33h only. */
    public StatusWord externalAuthenticate(CommandApdu command) {
        SessionKeys session = begun;
        begun = null;
        if (session == null) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        if (command.p1() != HostChannel.SECURITY_LEVEL) {
            return StatusWord.WRONG_PARAMETERS;
        }
        SecureMessages messages = SecureMessages.fresh(session);
        try {
            if (!MessageDigest.isEqual(messages.checkCommand(command), session.hostCryptogram())) {
                return StatusWord.CRYPTOGRAM_WRONG;
            }
        } catch (Scp03Exception e) {
            return StatusWord.CRYPTOGRAM_WRONG;
        }
        open = messages;
        return StatusWord.OK;
    }

    /** The command inside a protected one; empty, and the channel ends, when it is not the host's next one. */
    public Optional<CommandApdu> unwrap(CommandApdu command) {
        if (open == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(open.unwrapCommand(command));
        } catch (Scp03Exception e) {
            close();
            return Optional.empty();
        }
    }

    /** Protects the answer to the command that was unwrapped last. */
    public ResponseApdu wrap(ResponseApdu answer) {
        return open == null ? ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED) : open.wrapAnswer(answer);
    }

    /** Ends the channel, as reset and power-off do. */
    public void close() {
        if (begun != null) {
            begun.close();
        }
        if (open != null) {
            open.close();
        }
        begun = null;
        open = null;
    }
}
