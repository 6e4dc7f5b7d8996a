package jp.madoguchi.virtual.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.madoguchi.pos.conformance.Deed;
import jp.madoguchi.pos.conformance.Operator;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;

/** The hand at a virtual receipt printer. */
record ReceiptHand(VirtualReceiptPrinter printer) implements Operator {
    @Override
    public boolean did(Deed deed) {
        switch (deed) {
            case TAKE_PAPER_OUT -> printer.outOfPaper();
            case LOAD_PAPER -> printer.refill();
            case OPEN_COVER -> printer.openCover();
            case CLOSE_COVER -> printer.closeCover();
            case SWITCH_OFF, SWITCH_ON -> power(deed == Deed.SWITCH_ON);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void power(boolean on) {
        try {
            if (on) {
                printer.on();
            } else {
                printer.off();
            }
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }
}
