package jp.madoguchi.pos.smartcard;

/**
 * What is known of the readers at one moment, a bit per slot.
 *
 * @param reachable the readers that PC/SC lists
 * @param present the readers with a card in them
 */
record ReaderView(int reachable, int present) {
    static final ReaderView NOTHING = new ReaderView(0, 0);

    boolean hasCard(int slotBit) {
        return (present & slotBit) != 0;
    }

    boolean reaches(int slotBit) {
        return (reachable & slotBit) != 0;
    }
}
