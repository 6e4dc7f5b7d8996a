package jp.madoguchi.pos.pageprinter;

import java.net.URI;
import java.time.Duration;
import jp.madoguchi.pos.core.EntryProperties;
import jpos.JposException;

/**
 * The properties of an entry in jpos.xml.
 *
 * @param address {@code printerUri}, such as {@code ipp://localhost:631/ipp/print}
 * @param sides {@code sides}, an IPP keyword; {@code two-sided-long-edge} unless set
 * @param enableOffline {@code enableOffline}, whether enabling succeeds while the printer is out of reach; false unless set
 * @param patience {@code patienceMillis}, the longest wait for an answer; 3 s unless set
 * @param lostAfter {@code lostAfterMillis}, how long a printer may be silent in mid-job before the sheet's fate counts as
 *     unknown; 10 s unless set
 * @param printingPause {@code printingPollMillis}, between two looks while a sheet prints; 100 ms unless set
 * @param idlePause {@code idlePollMillis}, between two looks otherwise; 2 s unless set
 */
record PrinterSettings(
        URI address,
        String sides,
        boolean enableOffline,
        Duration patience,
        Duration lostAfter,
        Duration printingPause,
        Duration idlePause) {

    static PrinterSettings of(EntryProperties properties) throws JposException {
        return new PrinterSettings(
                address(properties),
                properties.text("sides", "two-sided-long-edge"),
                properties.flag("enableOffline", false),
                Duration.ofMillis(properties.number("patienceMillis", 3000)),
                Duration.ofMillis(properties.number("lostAfterMillis", 10_000)),
                Duration.ofMillis(properties.number("printingPollMillis", 100)),
                Duration.ofMillis(properties.number("idlePollMillis", 2000)));
    }

    private static URI address(EntryProperties properties) throws JposException {
        return properties.address(
                "printerUri",
                uri -> uri.getHost() != null && String.valueOf(uri.getScheme()).matches("ipps?|https?"),
                "printer",
                "ipp://host:631/ipp/print");
    }
}
