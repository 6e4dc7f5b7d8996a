package jp.madoguchi.pos.pageprinter;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.pos.core.EntryProperties;
import jp.madoguchi.pos.core.EntryProperty;
import jp.madoguchi.pos.core.StateFolder;
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

    private static final EntryProperty<URI> ADDRESS = EntryProperty.address(
            "printerUri",
            uri -> uri.getHost() != null && String.valueOf(uri.getScheme()).matches("ipps?"),
            "printer",
            "ipp://host:631/ipp/print");
    private static final EntryProperty<String> SIDES = EntryProperty.choice(
            "sides", List.of("one-sided", "two-sided-long-edge", "two-sided-short-edge"), "two-sided-long-edge");
    private static final EntryProperty<Duration> PATIENCE = EntryProperty.millis("patienceMillis", 3000);
    private static final EntryProperty<Duration> LOST_AFTER = EntryProperty.millis("lostAfterMillis", 10_000);
    private static final EntryProperty<Duration> PRINTING_PAUSE = EntryProperty.millis("printingPollMillis", 100);
    private static final EntryProperty<Duration> IDLE_PAUSE = EntryProperty.millis("idlePollMillis", 2000);

    static final List<EntryProperty<?>> PROPERTIES = List.of(
            ADDRESS,
            SIDES,
            EntryProperties.ENABLE_OFFLINE,
            PATIENCE,
            LOST_AFTER,
            PRINTING_PAUSE,
            IDLE_PAUSE,
            StateFolder.PROPERTY);

    static PrinterSettings of(EntryProperties entry) throws JposException {
        return new PrinterSettings(
                entry.get(ADDRESS),
                entry.get(SIDES),
                entry.get(EntryProperties.ENABLE_OFFLINE),
                entry.get(PATIENCE),
                entry.get(LOST_AFTER),
                entry.get(PRINTING_PAUSE),
                entry.get(IDLE_PAUSE));
    }
}
