package jp.madoguchi.session;

import jp.madoguchi.card.ApduChannel;

/** One card from its insertion to its release: a card that was pulled and put back is another connection. */
public interface CardConnection {
    /** The way to this card; it fails with {@code CARD_REMOVED} once the card has gone or was released. */
    ApduChannel channel();

    /** Resets the card, so that no verified secret lives on, and lets it go. Harmless when it has gone. */
    void release();
}
