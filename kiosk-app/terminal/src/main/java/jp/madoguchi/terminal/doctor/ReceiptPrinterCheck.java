package jp.madoguchi.terminal.doctor;

import java.util.List;
import jp.madoguchi.terminal.device.CodeWay;
import jpos.JposException;
import jpos.POSPrinter;

/** The receipt printer, without which certificates are printed all the same: nothing is printed. */
record ReceiptPrinterCheck(String logicalName) implements DeviceCheck {
    @Override
    public List<Finding> look() {
        var control = new POSPrinter();
        return List.of(TakenDevice.look(logicalName, control, health -> judge(control, health)));
    }

    private Finding judge(POSPrinter control, String health) throws JposException {
        if (!control.getCapRecPresent() || !control.getCapTransaction()) {
            return Finding.broken(
                    logicalName,
                    health + ", no receipt station that prints a receipt as a whole",
                    "take a service with CapRecPresent and CapTransaction");
        }
        if (CodeWay.of(control) == CodeWay.NUMBERS_ONLY) {
            return Finding.look(
                    logicalName,
                    health + ", prints no QR code but the two numbers that it would hold",
                    "whoever checks a certificate types them; for codes take a service with CapRecBarCode or CapRecBitmap");
        }
        return control.getRecNearEnd()
                ? Finding.look(logicalName, health + ", the roll ends soon", "have a roll at hand")
                : Finding.ok(logicalName, health + ", ready for a receipt");
    }
}
