package jp.madoguchi.card.scp03;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;

/**
 * The centre's end of an SCP03 channel at security level 33h. What has to be remembered between two commands is
 * {@link #state()}, which holds no key, so that another replica of the centre can go on with {@link #resume}.
 */
public final class HostChannel implements AutoCloseable {
    /** Bytes of a host challenge. */
    public static final int CHALLENGE_LENGTH = SessionKeys.CHALLENGE_LENGTH;

    /** C-MAC, C-DECRYPTION, R-MAC and R-ENCRYPTION (Amendment D, table 7-4). */
    public static final int SECURITY_LEVEL = 0x33;

    private static final int STATE_LENGTH = 2 * CHALLENGE_LENGTH + Aes.BLOCK + Integer.BYTES;

    private final byte[] hostChallenge;
    private final byte[] cardChallenge;
    private final SessionKeys keys;
    private final SecureMessages messages;

    private HostChannel(byte[] hostChallenge, byte[] cardChallenge, SessionKeys keys, SecureMessages messages) {
        this.hostChallenge = hostChallenge.clone();
        this.cardChallenge = cardChallenge.clone();
        this.keys = keys;
        this.messages = messages;
    }

    /** INITIALIZE UPDATE with a random challenge of 8 bytes, for the card's default key version. */
    public static CommandApdu initializeUpdate(byte[] hostChallenge) {
        return initializeUpdate(0, hostChallenge);
    }

    static CommandApdu initializeUpdate(int keyVersion, byte[] hostChallenge) {
        return CommandApdu.of(0x80, 0x50, keyVersion, 0x00)
                .withData(hostChallenge)
                .withLe(256);
    }

    /**
     * Judges the answer to INITIALIZE UPDATE.
     *
     * @throws Scp03Exception when it is another card's or the card doesn't hold these keys; nothing on it has changed yet
     */
    public static HostChannel open(CardKeys keys, ChipSerial expected, byte[] hostChallenge, ResponseApdu answer)
            throws Scp03Exception {
        if (!answer.status().isOk()) {
            throw new Scp03Exception(Scp03Exception.Reason.REFUSED);
        }
        InitializeUpdateAnswer card = InitializeUpdateAnswer.parse(answer.data());
        if (!card.serial().equals(expected)) {
            throw new Scp03Exception(Scp03Exception.Reason.OTHER_CARD);
        }
        SessionKeys session = keys.session(hostChallenge, card.challenge());
        if (!MessageDigest.isEqual(session.cardCryptogram(), card.cryptogram())) {
            session.close();
            throw new Scp03Exception(Scp03Exception.Reason.WRONG_CRYPTOGRAM);
        }
        return new HostChannel(hostChallenge, card.challenge(), session, SecureMessages.fresh(session));
    }

    /** Goes on where {@link #state()} was taken. */
    public static HostChannel resume(CardKeys keys, byte[] state) {
        if (state.length != STATE_LENGTH) {
            throw new IllegalArgumentException("state of " + state.length + " bytes");
        }
        ByteBuffer in = ByteBuffer.wrap(state);
        byte[] host = take(in, CHALLENGE_LENGTH);
        byte[] card = take(in, CHALLENGE_LENGTH);
        byte[] chaining = take(in, Aes.BLOCK);
        SessionKeys session = keys.session(host, card);
        return new HostChannel(host, card, session, new SecureMessages(session, chaining, in.getInt()));
    }

    /** Both challenges, the MAC chaining value and the command counter. */
    public byte[] state() {
        return ByteBuffer.allocate(STATE_LENGTH)
                .put(hostChallenge)
                .put(cardChallenge)
                .put(messages.chaining())
                .putInt(messages.counter())
                .array();
    }

    /** EXTERNAL AUTHENTICATE, which opens the channel; the card's answer to it is a bare status word. */
    public CommandApdu externalAuthenticate() {
        return messages.signCommand(
                CommandApdu.of(SecureMessages.CLA, 0x82, SECURITY_LEVEL, 0x00), keys.hostCryptogram());
    }

    /** Encrypts and signs a command of up to 239 bytes of data; its class becomes 84. */
    public CommandApdu wrap(CommandApdu command) {
        return messages.wrapCommand(command);
    }

    /**
     * Checks and decrypts the answer to the last wrapped command.
     *
     * @throws Scp03Exception when the card refused, which it says without proof, or the answer is not the card's
     */
    public ResponseApdu unwrap(ResponseApdu answer) throws Scp03Exception {
        return messages.unwrapAnswer(answer);
    }

    @Override
    public void close() {
        messages.close();
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] part = new byte[length];
        in.get(part);
        return part;
    }
}
