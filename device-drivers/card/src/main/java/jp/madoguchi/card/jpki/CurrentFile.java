package jp.madoguchi.card.jpki;

import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.StatusWord;

/** The elementary file that commands without a file of their own act on, as far as a SELECT sent from here made it so. */
final class CurrentFile {
    private static final int UNKNOWN = -1;

    private final ApduChannel channel;
    private int file = UNKNOWN;

    CurrentFile(ApduChannel channel) {
        this.channel = channel;
    }

    /** Selects a file; P1=02 is the only form known to work (OpenSC, pull request 801). */
    void select(int wanted) throws CardException {
        file = UNKNOWN;
        CommandApdu command = CommandApdu.of(0x00, 0xA4, 0x02, 0x0C).withData((byte) (wanted >> 8), (byte) wanted);
        StatusWord status = channel.transmit(command).status();
        if (!status.isOk()) {
            throw CardException.protocol(String.format("SELECT EF %04X", wanted), status);
        }
        file = wanted;
    }

    /** Selects a file unless it is the current one already. */
    void require(int wanted) throws CardException {
        if (!isSelected(wanted)) {
            select(wanted);
        }
    }

    boolean isSelected(int wanted) {
        return file == wanted;
    }

    /** A short form was sent: it makes its own file current, or doesn't. */
    void leave() {
        file = UNKNOWN;
    }
}
