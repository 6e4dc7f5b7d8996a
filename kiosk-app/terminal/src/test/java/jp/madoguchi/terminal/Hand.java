package jp.madoguchi.terminal;

import jp.madoguchi.virtual.card.CardSlot;
import jp.madoguchi.virtual.card.FaultyCard;

/** What a resident does with a card at the reader. */
interface Hand {
    void insert(String persona) throws Exception;

    /** A card that may be going to fail. */
    void insert(FaultyCard card) throws Exception;

    void remove() throws InterruptedException;

    static Hand at(CardSlot slot) {
        return new Hand() {
            @Override
            public void insert(String persona) throws Exception {
                slot.insert(persona);
            }

            @Override
            public void insert(FaultyCard card) throws Exception {
                slot.insert("a card in hand", card);
            }

            @Override
            public void remove() {
                slot.remove();
            }
        };
    }
}
