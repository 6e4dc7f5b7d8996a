package jp.madoguchi.terminal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.pos.DeviceNames;

/** The devices of a kiosk by the logical names under which it opens them. */
public final class KioskDevices {
    public static final String CARD_READER = "CardReader";
    public static final String PAGE_PRINTER = "PagePrinter";
    /** One that jpos.xml need not have, as the two below. */
    public static final String RECEIPT_PRINTER = "ReceiptPrinter";
    /** Only where money is taken. */
    public static final String CASH_CHANGER = "CashChanger";

    public static final String TONE_INDICATOR = "ToneIndicator";

    private static final Map<String, String> CATEGORIES = Map.of(
            CARD_READER, "SmartCardRW",
            PAGE_PRINTER, "POSPrinter",
            RECEIPT_PRINTER, "POSPrinter",
            CASH_CHANGER, "CashChanger",
            TONE_INDICATOR, "ToneIndicator");

    /** What a kiosk starts with. */
    public static final DeviceNames NEEDED = new DeviceNames(CATEGORIES, Set.of(CARD_READER, PAGE_PRINTER));
    /** The same for who looks at what there is. */
    public static final DeviceNames POSSIBLE = new DeviceNames(CATEGORIES, Set.of());

    private KioskDevices() {}

    /**
     * The category of the control by which a device is opened.
     *
     * @throws IllegalArgumentException for a name that the kiosk doesn't open
     */
    public static String category(String logicalName) {
        return Optional.ofNullable(CATEGORIES.get(logicalName))
                .orElseThrow(() -> new IllegalArgumentException("the kiosk opens no " + logicalName));
    }
}
