package jp.madoguchi.pos.receiptprinter;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.pos.core.EntryProperties;
import jp.madoguchi.pos.core.EntryProperty;
import jp.madoguchi.pos.core.StateFolder;
import jpos.JposException;

/**
 * The properties of an entry in jpos.xml.
 *
 * @param address {@code printerUri}: {@code tcp://host:9100} or {@code file:///dev/usb/lp0}
 * @param dots {@code lineDots}, the dots across the paper; 576 unless set
 * @param dotsPerInch {@code dotsPerInch}; 203 unless set
 * @param fonts {@code glyphFonts}, font files separated by {@code |}, for the characters that the printer lacks; where
 *     packages put IPAmj Mincho unless set
 * @param enableOffline {@code enableOffline}, whether enabling succeeds while the printer is out of reach; false unless set
 * @param patience {@code patienceMillis}, the longest wait for an answer; 3 s unless set
 * @param lostAfter {@code lostAfterMillis}, how long a receipt may take before its fate counts as unknown; 20 s unless set
 * @param pause {@code idlePollMillis}, between two looks at a silent printer; 2 s unless set
 */
record ReceiptSettings(
        URI address,
        int dots,
        int dotsPerInch,
        List<Path> fonts,
        boolean enableOffline,
        Duration patience,
        Duration lostAfter,
        Duration pause) {
    private static final String IPAMJ_MINCHO =
            "/usr/share/fonts/truetype/ipamj/ipamjm.ttf|/usr/share/fonts/ipamj-mincho/ipamjm.ttf";

    private static final int MOST_DOTS = 10_000;

    private static final EntryProperty<URI> ADDRESS = EntryProperty.address(
            "printerUri",
            uri -> isNetwork(uri) || isDeviceFile(uri),
            "receipt printer",
            "tcp://host:9100 or file:///dev/usb/lp0");
    private static final EntryProperty<Integer> DOTS = EntryProperty.number("lineDots", 1, MOST_DOTS, Optional.of(576));
    private static final EntryProperty<Integer> DOTS_PER_INCH =
            EntryProperty.number("dotsPerInch", 1, MOST_DOTS, Optional.of(203));
    private static final EntryProperty<List<Path>> FONTS = EntryProperty.paths("glyphFonts", IPAMJ_MINCHO);
    private static final EntryProperty<Duration> PATIENCE = EntryProperty.millis("patienceMillis", 3000);
    private static final EntryProperty<Duration> LOST_AFTER = EntryProperty.millis("lostAfterMillis", 20_000);
    private static final EntryProperty<Duration> PAUSE = EntryProperty.millis("idlePollMillis", 2000);

    static final List<EntryProperty<?>> PROPERTIES = List.of(
            ADDRESS,
            DOTS,
            DOTS_PER_INCH,
            FONTS,
            EntryProperties.ENABLE_OFFLINE,
            PATIENCE,
            LOST_AFTER,
            PAUSE,
            StateFolder.PROPERTY);

    static ReceiptSettings of(EntryProperties entry) throws JposException {
        return new ReceiptSettings(
                entry.get(ADDRESS),
                entry.get(DOTS),
                entry.get(DOTS_PER_INCH),
                entry.get(FONTS),
                entry.get(EntryProperties.ENABLE_OFFLINE),
                entry.get(PATIENCE),
                entry.get(LOST_AFTER),
                entry.get(PAUSE));
    }

    private static boolean isNetwork(URI address) {
        return "tcp".equals(address.getScheme()) && address.getHost() != null && address.getPort() > 0;
    }

    private static boolean isDeviceFile(URI address) {
        return "file".equals(address.getScheme()) && address.getPath() != null;
    }
}
