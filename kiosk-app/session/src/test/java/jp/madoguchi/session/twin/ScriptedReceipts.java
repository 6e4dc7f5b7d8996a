package jp.madoguchi.session.twin;

import java.util.List;
import jp.madoguchi.print.receipt.Receipt;
import jp.madoguchi.print.receipt.ReceiptPrinter;

/** A receipt printer that tells what it was given, and ends as it was told; at first there is none. */
public final class ScriptedReceipts implements ReceiptPrinter {
    private final Tape tape;
    private Fate next = Fate.NO_PRINTER;
    private boolean broken;

    ScriptedReceipts(Tape tape) {
        this.tape = tape;
    }

    /** What becomes of each receipt from now on. */
    public void end(Fate fate) {
        next = fate;
    }

    /** The driver throws what it must not. */
    public void breakDown() {
        broken = true;
    }

    @Override
    public Fate print(String municipality, List<Receipt.Copy> copies) {
        if (broken) {
            throw new IllegalStateException("the driver broke");
        }
        if (next != Fate.NO_PRINTER) {
            tape.add("receipt " + municipality + " " + copies);
        }
        return next;
    }
}
