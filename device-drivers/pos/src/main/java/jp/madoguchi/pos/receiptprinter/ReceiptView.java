package jp.madoguchi.pos.receiptprinter;

import java.util.Optional;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.escpos.ReceiptStatus;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;

/**
 * What is known of the printer now.
 *
 * @param status as it told last; empty while the line is down, and until it has told
 * @param silence why the line is down
 * @param receiptsDone how many times it has said that it printed all there was
 * @param clearings how many times it has said that it forgot what there was
 */
record ReceiptView(Optional<ReceiptStatus> status, String silence, long receiptsDone, long clearings) {
    static final ReceiptView NOTHING = new ReceiptView(Optional.empty(), "not connected yet", 0, 0);

    ReceiptView with(ReceiptStatus told) {
        return new ReceiptView(Optional.of(told), "", receiptsDone, clearings);
    }

    ReceiptView withDone() {
        return new ReceiptView(status, silence, receiptsDone + 1, clearings);
    }

    ReceiptView withClearing() {
        return new ReceiptView(status, silence, receiptsDone, clearings + 1);
    }

    ReceiptView without(String reason) {
        return new ReceiptView(Optional.empty(), reason, receiptsDone, clearings);
    }

    boolean isReachable() {
        return status.isPresent();
    }

    boolean isReady() {
        return status.filter(ReceiptStatus::isReady).isPresent();
    }

    /** In words for an operator. */
    String text() {
        return status.map(ReceiptStatus::text).orElse(silence);
    }

    /** Why a receipt with this fate did not come out. */
    JposException trouble(ReceiptFate fate, Faults faults) {
        String prefix = fate + ": ";
        if (status.isEmpty()) {
            return faults.of(
                    JposConst.JPOS_E_OFFLINE,
                    prefix + "レシートプリンターに接続できません / the receipt printer cannot be reached, " + silence,
                    "check power, cable and printerUri; the service comes back by itself");
        }
        ReceiptStatus now = status.get();
        if (now.coverOpen()) {
            return faults.extended(
                    POSPrinterConst.JPOS_EPTR_COVER_OPEN,
                    prefix + "カバーが開いています / the cover is open, " + now.text(),
                    "shut it");
        }
        if (now.empty()) {
            return faults.extended(
                    POSPrinterConst.JPOS_EPTR_REC_EMPTY,
                    prefix + "レシート用紙切れ / out of receipt paper, " + now.text(),
                    "put in a new roll");
        }
        boolean faulty = now.cutter() || now.broken();
        return faults.of(
                now.offline() && !faulty ? JposConst.JPOS_E_OFFLINE : JposConst.JPOS_E_FAILURE,
                prefix + "レシートプリンター異常 / the receipt printer is at fault, " + now.text(),
                "take out what is stuck, then switch it off and on");
    }
}
