package jp.madoguchi.pos.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;

/** What POSPrinter adds, whatever its stations. */
final class PosPrinterRows {
    private static final int NO_SUCH_VALUE = 99;
    /** Character sets are numbers of code pages, none of which is as high. */
    private static final int NO_SUCH_SET = 99_999;
    /** Windows' code page for Japanese, and Unicode. */
    private static final Set<String> JAPANESE = Set.of("932", String.valueOf(POSPrinterConst.PTR_CS_UNICODE));

    private static final Map<String, Integer> STATIONS = Map.of(
            "Jrn", POSPrinterConst.PTR_S_JOURNAL,
            "Rec", POSPrinterConst.PTR_S_RECEIPT,
            "Slp", POSPrinterConst.PTR_S_SLIP);
    private static final List<String> NEED_CLAIM = List.of("clearOutput");
    private static final List<String> NEED_ENABLING = List.of("checkHealth");

    private PosPrinterRows() {}

    static List<Row> all() {
        List<Row> rows = new ArrayList<>(StageRows.of(NEED_CLAIM, NEED_ENABLING));
        rows.addAll(List.of(
                new Row(
                        "stations",
                        "a printer has a station, and one that it lacks is capable of nothing",
                        "UnifiedPOS 1.15, POSPrinter capabilities",
                        PosPrinterRows::stations),
                new Row(
                        "absent-station",
                        "printing on a station that is not there is E_ILLEGAL",
                        "UnifiedPOS 1.15, POSPrinter printNormal",
                        PosPrinterRows::absentStation),
                new Row(
                        "absent-capability",
                        "cutting and transactions without their capability are E_ILLEGAL",
                        "UnifiedPOS 1.15, POSPrinter cutPaper and transactionPrint",
                        PosPrinterRows::absentCapability),
                new Row(
                        "initial-properties",
                        "an open printer is synchronous, in dots, and without error",
                        "UnifiedPOS 1.15, POSPrinter, properties after open",
                        PosPrinterRows::initial),
                new Row(
                        "map-mode",
                        "MapMode takes its four values and no other, and widths follow it",
                        "UnifiedPOS 1.15, POSPrinter MapMode",
                        PosPrinterRows::mapMode),
                new Row(
                        "character-set",
                        "CharacterSet takes each of CharacterSetList, and no other",
                        "UnifiedPOS 1.15, POSPrinter CharacterSet",
                        PosPrinterRows::characterSet),
                new Row(
                        "character-set-japanese",
                        "CharacterSetList has 932 or 997 (Unicode), in which Japanese comes out",
                        "UnifiedPOS 1.15, POSPrinter CharacterSetList",
                        PosPrinterRows::japanese),
                new Row(
                        "flag-when-idle",
                        "FlagWhenIdle of an idle printer is told once, and then false",
                        "UnifiedPOS 1.15, POSPrinter FlagWhenIdle",
                        PosPrinterRows::flagWhenIdle),
                new Row(
                        "cartridge-notify",
                        "CartridgeNotify needs a sensor and a disabled device",
                        "UnifiedPOS 1.15, POSPrinter CartridgeNotify",
                        PosPrinterRows::cartridgeNotify)));
        rows.addAll(SlipRows.all());
        rows.addAll(OutputRows.all());
        rows.addAll(ReceiptRows.all());
        rows.addAll(PaperRows.all());
        return rows;
    }

    private static void stations(Trial trial) throws JposException {
        Subject device = trial.opened();
        boolean any = false;
        for (String station : STATIONS.keySet()) {
            boolean present = device.flag("Cap" + station + "Present");
            any |= present;
            for (String can : List.of("2Color", "Bold", "DwideDhigh", "Italic", "Underline")) {
                String capability = "Cap" + station + can;
                trial.expect(present || !device.flag(capability), capability + " without the station");
            }
        }
        trial.expect(any, "the printer has no station");
    }

    private static void absentStation(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        for (Map.Entry<String, Integer> station : STATIONS.entrySet()) {
            if (!device.flag("Cap" + station.getKey() + "Present")) {
                trial.expectRefused(
                        "printNormal on " + station.getKey(),
                        () -> device.call("printNormal", station.getValue(), "x\n"),
                        JposConst.JPOS_E_ILLEGAL);
            }
        }
    }

    private static void absentCapability(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        boolean cuts = device.flag("CapRecPapercut");
        boolean transacts = device.flag("CapTransaction");
        trial.require(!cuts || !transacts, "the printer has both");
        if (!cuts) {
            trial.expectRefused("cutPaper", () -> device.call("cutPaper", 100), JposConst.JPOS_E_ILLEGAL);
        }
        if (!transacts) {
            trial.expectRefused(
                    "transactionPrint",
                    () -> device.call(
                            "transactionPrint", POSPrinterConst.PTR_S_SLIP, POSPrinterConst.PTR_TP_TRANSACTION),
                    JposConst.JPOS_E_ILLEGAL);
        }
    }

    private static void initial(Trial trial) throws JposException {
        Subject device = trial.opened();
        trial.expect(!device.flag("AsyncMode"), "AsyncMode is true");
        trial.expect(!device.flag("FlagWhenIdle"), "FlagWhenIdle is true");
        trial.expectEqual(POSPrinterConst.PTR_MM_DOTS, device.number("MapMode"), "MapMode");
        trial.expectEqual(POSPrinterConst.PTR_EL_NONE, device.number("ErrorLevel"), "ErrorLevel");
        trial.expectEqual("", device.text("ErrorString"), "ErrorString");
        trial.expectEqual(POSPrinterConst.PTR_CN_DISABLED, device.number("CartridgeNotify"), "CartridgeNotify");
    }

    private static void mapMode(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        String width = device.flag("CapSlpPresent") ? "SlpLineWidth" : "RecLineWidth";
        device.call("setMapMode", POSPrinterConst.PTR_MM_ENGLISH);
        int thousandths = device.number(width);
        for (int mode :
                new int[] {POSPrinterConst.PTR_MM_DOTS, POSPrinterConst.PTR_MM_TWIPS, POSPrinterConst.PTR_MM_METRIC}) {
            device.call("setMapMode", mode);
            trial.expectEqual(mode, device.number("MapMode"), "MapMode");
        }
        int hundredths = device.number(width);
        trial.expect(
                Math.abs(hundredths - thousandths * 2.54) <= 5,
                width + " is " + thousandths + " thousandths of an inch, but " + hundredths + " hundredths of a mm");
        trial.expectRefused(
                "MapMode " + NO_SUCH_VALUE, () -> device.call("setMapMode", NO_SUCH_VALUE), JposConst.JPOS_E_ILLEGAL);
    }

    private static void characterSet(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        String list = device.text("CharacterSetList");
        trial.require(!list.isBlank(), "CharacterSetList is empty");
        for (String set : list.split(",", -1)) {
            int number = Integer.parseInt(set.strip());
            device.call("setCharacterSet", number);
            trial.expectEqual(number, device.number("CharacterSet"), "CharacterSet");
        }
        trial.expectRefused(
                "CharacterSet " + NO_SUCH_SET,
                () -> device.call("setCharacterSet", NO_SUCH_SET),
                JposConst.JPOS_E_ILLEGAL);
    }

    /** A printer without Japanese keeps the standard, too. */
    private static void japanese(Trial trial) throws JposException {
        String list = trial.opened().text("CharacterSetList");
        trial.require(!list.isBlank(), "CharacterSetList is empty");
        trial.require(
                Arrays.stream(list.split(",", -1)).map(String::strip).anyMatch(JAPANESE::contains),
                "CharacterSetList, \"" + list + "\", has neither 932 nor 997 (Unicode)");
    }

    private static void flagWhenIdle(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        device.call("setFlagWhenIdle", true);
        device.events().nextThat("the printer is idle", Seen.status(POSPrinterConst.PTR_SUE_IDLE)::equals);
        trial.expect(!device.flag("FlagWhenIdle"), "FlagWhenIdle is true after its event");
        List<Seen> more = device.events().untilQuiet();
        trial.expect(!more.contains(Seen.status(POSPrinterConst.PTR_SUE_IDLE)), "told again: " + more);
    }

    private static void cartridgeNotify(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.claimed();
        Subject.Call ask = () -> device.call("setCartridgeNotify", POSPrinterConst.PTR_CN_ENABLED);
        if ((device.number("CapJrnCartridgeSensor")
                        | device.number("CapRecCartridgeSensor")
                        | device.number("CapSlpCartridgeSensor"))
                == 0) {
            trial.expectRefused("CartridgeNotify without a sensor", ask, JposConst.JPOS_E_ILLEGAL);
            return;
        }
        device.call("setCartridgeNotify", POSPrinterConst.PTR_CN_ENABLED);
        device.control().setDeviceEnabled(true);
        trial.expectRefused("CartridgeNotify while enabled", ask, JposConst.JPOS_E_ILLEGAL);
    }
}
