package jp.madoguchi.session.twin;

import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.session.CardConnection;

/** A card in a reader that can be pulled; a released one is as good as gone. */
public final class InMemoryConnection implements CardConnection {
    private final ApduChannel card;
    private boolean released;

    public InMemoryConnection(ApduChannel card) {
        this.card = card;
    }

    @Override
    public ApduChannel channel() {
        return command -> {
            if (released) {
                throw CardException.cardRemoved(null);
            }
            return card.transmit(command);
        };
    }

    /** The resident takes the card. */
    public void pull() {
        released = true;
    }

    @Override
    public void release() {
        released = true;
    }

    public boolean isReleased() {
        return released;
    }
}
