package jp.madoguchi.terminal.doctor;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.terminal.device.CodeWay;
import jp.madoguchi.terminal.device.KanjiSet;
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
        Optional<KanjiSet> kanji = KanjiSet.find(control);
        if (kanji.isEmpty()) {
            return Finding.broken(
                    logicalName,
                    health + ", prints no Japanese, CharacterSetList \"" + control.getCharacterSetList() + "\"",
                    "set the printer and its service to 932 or 997 (Unicode), or take another");
        }
        return judgeCodes(control, health + ", " + kanji.get().words());
    }

    private Finding judgeCodes(POSPrinter control, String seen) throws JposException {
        CodeWay way = CodeWay.of(control);
        if (way == CodeWay.NUMBERS_ONLY) {
            return Finding.look(
                    logicalName,
                    seen + ", prints no QR code but the two numbers that it would hold",
                    "whoever checks a certificate types them; for codes take a service of 1.13 or later with CapRecBarCode,"
                            + " or one with CapRecBitmap");
        }
        String codes = seen + ", QR codes " + (way == CodeWay.BITMAP ? "sent as pictures" : drawn(control));
        return control.getRecNearEnd()
                ? Finding.look(logicalName, codes + ", the roll ends soon", "have a roll at hand")
                : Finding.ok(logicalName, codes + ", ready for a receipt");
    }

    /** Which codes it draws, no capability says. */
    private static String drawn(POSPrinter control) throws JposException {
        return "drawn by the printer, or if it draws other codes only "
                + (CodeWay.withoutBarCode(control) == CodeWay.BITMAP ? "sent as pictures" : "left out for two numbers");
    }
}
