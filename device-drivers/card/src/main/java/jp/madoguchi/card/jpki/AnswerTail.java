package jp.madoguchi.card.jpki;

import java.io.ByteArrayOutputStream;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;

/** The rest of an answer that the card hands out in pieces: 61xx asks for GET RESPONSE (ISO 7816-4, 11.7.1). */
final class AnswerTail {
    /** More pieces than any file or signature of these cards has: a card that never ends must not hold its lane for ever. */
    static final int MOST_PIECES = 160;

    private AnswerTail() {}

    static byte[] complete(ApduChannel channel, ResponseApdu first, String what) throws CardException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ResponseApdu answer = first;
        data.writeBytes(answer.data());
        int pieces = 0;
        while (answer.status().sw1() == 0x61) {
            int more = answer.status().sw2();
            answer = channel.transmit(CommandApdu.of(0x00, 0xC0, 0x00, 0x00).withLe(more == 0 ? 256 : more));
            if (answer.data().length == 0) {
                break;
            }
            if (++pieces > MOST_PIECES) {
                throw CardException.protocol(what + " gave an answer without end");
            }
            data.writeBytes(answer.data());
        }
        if (!answer.status().isOk() && !answer.status().equals(StatusWord.END_OF_FILE)) {
            throw CardException.protocol(what, answer.status());
        }
        return data.toByteArray();
    }
}
