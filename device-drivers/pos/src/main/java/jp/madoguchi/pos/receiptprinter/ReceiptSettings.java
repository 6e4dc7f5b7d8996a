package jp.madoguchi.pos.receiptprinter;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.pos.core.EntryProperties;
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
 * @param pause {@code idlePollMillis}, between two looks at a silent printer, and two tries to reach it; 2 s unless set
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
    private static final int LINE_DOTS = 576;
    private static final int DOTS_PER_INCH = 203;
    private static final String IPAMJ_MINCHO =
            "/usr/share/fonts/truetype/ipamj/ipamjm.ttf|/usr/share/fonts/ipamj-mincho/ipamjm.ttf";

    static ReceiptSettings of(EntryProperties properties) throws JposException {
        return new ReceiptSettings(
                address(properties),
                Math.max(1, properties.number("lineDots", LINE_DOTS)),
                Math.max(1, properties.number("dotsPerInch", DOTS_PER_INCH)),
                Arrays.stream(properties.text("glyphFonts", IPAMJ_MINCHO).split(Pattern.quote("|")))
                        .map(Path::of)
                        .toList(),
                properties.flag("enableOffline", false),
                Duration.ofMillis(properties.number("patienceMillis", 3000)),
                Duration.ofMillis(properties.number("lostAfterMillis", 20_000)),
                Duration.ofMillis(properties.number("idlePollMillis", 2000)));
    }

    private static URI address(EntryProperties properties) throws JposException {
        return properties.address(
                "printerUri",
                uri -> isNetwork(uri) || isDeviceFile(uri),
                "receipt printer",
                "tcp://host:9100 or file:///dev/usb/lp0");
    }

    private static boolean isNetwork(URI address) {
        return "tcp".equals(address.getScheme()) && address.getHost() != null && address.getPort() > 0;
    }

    private static boolean isDeviceFile(URI address) {
        return "file".equals(address.getScheme()) && address.getPath() != null;
    }
}
