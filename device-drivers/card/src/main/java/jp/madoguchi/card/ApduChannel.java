package jp.madoguchi.card;

/** The way to one inserted card: a command goes in, the card's answer comes out. Used by one thread at a time. */
@FunctionalInterface
public interface ApduChannel {
    /**
     * Sends one command and waits for its answer; any status word is an answer.
     *
     * @throws CardException when the answer did not arrive, so that nobody knows whether the card acted on the command
     */
    ResponseApdu transmit(CommandApdu command) throws CardException;
}
