package jp.madoguchi.session.procedure;

import jp.madoguchi.card.CardException;
import jp.madoguchi.session.CardConnection;

/** The slot of the card reader. */
public interface CardSlot {
    /**
     * Powers the card that is in the slot; any earlier connection is dead from then on.
     *
     * @throws CardException when there is no card, it gives no answer, or the reader is gone
     */
    CardConnection connect() throws CardException;
}
