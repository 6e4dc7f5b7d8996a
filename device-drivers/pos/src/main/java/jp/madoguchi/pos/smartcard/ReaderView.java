package jp.madoguchi.pos.smartcard;

/**
 * What is known of the readers at one moment, a bit per slot.
 *
 * @param reachable the readers that work
 * @param present the readers with a card in them
 * @param replaced the readers whose card has left since the view before, while another is in by now
 */
record ReaderView(int reachable, int present, int replaced) {
    static final ReaderView NOTHING = new ReaderView(0, 0, 0);

    /** The slots that were occupied then and have lost that card since. */
    int goneSince(ReaderView before) {
        return before.present & (replaced | ~present);
    }

    /** The slots with a card that was not in them then. */
    int comeSince(ReaderView before) {
        return present & (goneSince(before) | ~before.present);
    }

    boolean hasCard(int slotBit) {
        return (present & slotBit) != 0;
    }

    boolean reaches(int slotBit) {
        return (reachable & slotBit) != 0;
    }
}
