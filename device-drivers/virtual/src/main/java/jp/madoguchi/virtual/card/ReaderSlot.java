package jp.madoguchi.virtual.card;

import java.io.IOException;

/** Where a card goes into a reader. */
public interface ReaderSlot {
    /**
     * Puts this card in.
     *
     * @throws IOException when there is no such reader
     */
    CardStay insert(VirtualCard card) throws IOException;
}
