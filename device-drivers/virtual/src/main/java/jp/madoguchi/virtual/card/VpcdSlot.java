package jp.madoguchi.virtual.card;

import java.io.IOException;

/** The slot of vpcd that listens on this port of this machine. */
record VpcdSlot(int port) implements ReaderSlot {
    @Override
    public CardStay insert(VirtualCard card) throws IOException {
        return VpcdConnection.insert(card, port);
    }

    @Override
    public String toString() {
        return "the reader at port " + port;
    }
}
