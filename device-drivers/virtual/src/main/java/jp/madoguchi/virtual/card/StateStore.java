package jp.madoguchi.virtual.card;

import java.io.IOException;

/** Where a card's state outlives the loss of power; each write happens as a whole or not at all. */
interface StateStore {
    CardState read() throws IOException;

    void write(CardState state) throws IOException;
}
