package jp.madoguchi.card.jpki;

import java.util.Optional;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.ShortForms.Form;

/**
 * COMPUTE DIGITAL SIGNATURE, {@code 80 2A 00}: P1=00 signs what it is given as it is (OpenSC, myna, jpki-rs). There is no
 * MANAGE SECURITY ENVIRONMENT: the selected key file, or the short identifier in P2, names the key (myna-card).
 */
final class Signing {
    private static final int ON_SELECTED_FILE = 0x80;
    private static final int LONGEST_SIGNATURE = 256;
    private static final int MORE_DATA = 0x61;

    private final ApduChannel channel;
    private final CurrentFile current;
    private final ShortForms forms;

    Signing(ApduChannel channel, CurrentFile current, ShortForms forms) {
        this.channel = channel;
        this.current = current;
        this.forms = forms;
    }

    /** Empty when the key's secret has not been verified. */
    Optional<byte[]> sign(JpkiKey key, byte[] input) throws CardException {
        if (forms.mayTry(Form.SIGN)) {
            current.leave();
            ResponseApdu answer = compute(ShortForms.of(key.keyFile()), input);
            if (answer.status().isOk() || answer.status().sw1() == MORE_DATA) {
                forms.answered(Form.SIGN);
                return Optional.of(signature(answer));
            }
            if (forms.isAnswered(Form.SIGN) && wantsSecret(answer)) {
                return Optional.empty();
            }
            forms.unanswered(Form.SIGN, answer.status());
        }
        current.select(key.keyFile());
        ResponseApdu answer = compute(ON_SELECTED_FILE, input);
        return wantsSecret(answer) ? Optional.empty() : Optional.of(signature(answer));
    }

    private ResponseApdu compute(int p2, byte[] input) throws CardException {
        return channel.transmit(
                CommandApdu.of(0x80, 0x2A, 0x00, p2).withData(input).withLe(LONGEST_SIGNATURE));
    }

    private byte[] signature(ResponseApdu answer) throws CardException {
        return AnswerTail.complete(channel, answer, "COMPUTE DIGITAL SIGNATURE");
    }

    private static boolean wantsSecret(ResponseApdu answer) {
        return answer.status().equals(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
    }
}
