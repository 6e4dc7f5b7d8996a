package jp.madoguchi.virtual.card;

import java.util.Optional;

/** A card as its reader sees it: contacts, commands, power. */
public interface VirtualCard {
    /** Answer to reset. */
    byte[] atr();

    /**
     * Does one command; the answer is empty when the card falls silent.
     *
     * @throws CardTornException when the card left the reader in the middle
     */
    Optional<byte[]> transmit(byte[] command) throws CardTornException;

    /** Power off, power on or reset: what is not written in the card's memory is forgotten. */
    void reset();
}
