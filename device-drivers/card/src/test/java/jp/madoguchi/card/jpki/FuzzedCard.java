package jp.madoguchi.card.jpki;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;

/**
 * Answers whatever the fuzzer says: one byte of length (FF means 258), then so many bytes with the status word at their end.
 * When nothing is left, or an answer has no status word, the card is gone.
 */
final class FuzzedCard implements ApduChannel {
    private static final int LONGEST = 258;

    private final byte[] script;
    private final List<CommandApdu> sent = new ArrayList<>();
    private int position;

    FuzzedCard(byte[] script) {
        this.script = script;
    }

    List<CommandApdu> sent() {
        return sent;
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardException {
        sent.add(CommandApdu.parse(command.encode()));
        int length = position < script.length ? script[position++] & 0xFF : 0;
        int end = Math.min(script.length, position + (length == 0xFF ? LONGEST : length));
        byte[] answer = Arrays.copyOfRange(script, position, end);
        position = end;
        if (answer.length < 2) {
            throw CardException.cardRemoved(null);
        }
        return ResponseApdu.parse(answer);
    }
}
