package jp.madoguchi.session.procedure;

import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.JournalEvent;

/** Follows the records of a journal and knows of the payment that is under way at each of them. For who keeps a journal. */
public final class PaymentTrace {
    private boolean open;
    private int fee;
    private long mark;
    private int taken;
    private boolean returning;
    private boolean hasCase;
    private final Map<String, Copy> copies = new HashMap<>();

    /** A copy that is paid for: how many sheets it has, and how many of them are known to have come out. */
    private static final class Copy {
        private final int fee;
        private final long sheets;
        private long printed;

        Copy(int fee, long sheets) {
            this.fee = fee;
            this.sheets = sheets;
        }
    }

    /** The beginning of an act. */
    public void begun(JournalEvent event, String name, long n1, long n2) {
        if (event == JournalEvent.PAYMENT) {
            open = true;
            fee = (int) n1;
            mark = n2;
            taken = 0;
            returning = false;
            hasCase = false;
            copies.clear();
        } else if (event == JournalEvent.COPY) {
            copies.put(name, new Copy((int) n1, n2));
        }
    }

    /** A record that stands for itself. */
    public void recorded(JournalEvent event, long n1) {
        if (event == JournalEvent.MONEY_TAKEN) {
            taken = (int) n1;
        } else if (event == JournalEvent.MONEY_RETURN) {
            returning = true;
        } else if (event == JournalEvent.CASE_OPENED) {
            hasCase = true;
        }
    }

    /** The end of an act. */
    public void completed(JournalEvent event, String name, boolean succeeded) {
        if (event == JournalEvent.PAYMENT) {
            open = false;
        } else if (event == JournalEvent.PRINT_SHEET && succeeded && copies.containsKey(name)) {
            copies.get(name).printed++;
        }
    }

    public boolean isOpen() {
        return open;
    }

    /** The payment that is open, with the act that ends it. */
    public UnsettledPayment unsettled(Journal.Act act) {
        int kept = copies.values().stream()
                .filter(copy -> copy.printed == copy.sheets)
                .mapToInt(copy -> copy.fee)
                .sum();
        return new UnsettledPayment(
                act, new Yen(fee), mark, new Yen(taken), new Yen(kept), copies.isEmpty(), returning, hasCase);
    }
}
