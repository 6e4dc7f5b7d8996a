package jp.madoguchi.virtual.card;

import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;

/** A channel straight into a virtual card, without reader or PC/SC, for tests. A silent card counts as a reader gone. */
public final class InMemoryChannel implements ApduChannel {
    private final VirtualCard card;
    private int count;

    /** The way to this card. */
    public InMemoryChannel(VirtualCard card) {
        this.card = card;
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardException {
        count++;
        try {
            return ResponseApdu.parse(
                    card.transmit(command.encode()).orElseThrow(() -> CardException.readerGone(null)));
        } catch (CardTornException e) {
            throw CardException.cardRemoved(e);
        }
    }

    /** How many commands went through. */
    public int count() {
        return count;
    }
}
