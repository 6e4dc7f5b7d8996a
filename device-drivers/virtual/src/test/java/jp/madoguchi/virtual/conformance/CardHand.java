package jp.madoguchi.virtual.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.madoguchi.pos.conformance.Deed;
import jp.madoguchi.pos.conformance.Operator;
import jp.madoguchi.virtual.PcscDaemon;
import jp.madoguchi.virtual.card.CardSlot;

/** The hand at a virtual card reader. */
final class CardHand implements Operator {
    private final PcscDaemon daemon;
    private final CardSlot slot;
    private boolean inserted;

    CardHand(PcscDaemon daemon, CardSlot slot) {
        this.daemon = daemon;
        this.slot = slot;
    }

    @Override
    public boolean did(Deed deed) {
        try {
            switch (deed) {
                case INSERT_CARD -> insert();
                case REMOVE_CARD -> remove();
                case SWITCH_OFF -> daemon.kill();
                case SWITCH_ON -> daemon.startAgain();
                default -> {
                    return false;
                }
            }
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void insert() throws IOException, InterruptedException {
        if (!inserted) {
            slot.insert("adult");
            inserted = true;
        }
    }

    private void remove() {
        if (inserted) {
            slot.remove();
            inserted = false;
        }
    }
}
