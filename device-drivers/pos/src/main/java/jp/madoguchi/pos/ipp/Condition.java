package jp.madoguchi.pos.ipp;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What the keywords of {@code printer-state-reasons} (RFC 8011, 5.4.12; PWG 5100.9) mean for a kiosk. */
public enum Condition {
    PAPER_LOW,
    PAPER_OUT,
    COVER_OPEN,
    TONER_LOW,
    TONER_EMPTY,
    CARTRIDGE_MISSING,
    JAM,
    OUTPUT_BLOCKED,
    PAUSED,
    GONE,
    FAULT;

    /** Conditions that stop a sheet from being printed, in the order in which an operator hears of them. */
    static final Set<Condition> BLOCKING =
            EnumSet.of(PAPER_OUT, COVER_OPEN, TONER_EMPTY, CARTRIDGE_MISSING, JAM, OUTPUT_BLOCKED, PAUSED, GONE, FAULT);

    /** The conditions behind the keywords; a keyword that tells nothing new is left out. */
    public static Set<Condition> of(Collection<String> keywords) {
        EnumSet<Condition> conditions = EnumSet.noneOf(Condition.class);
        keywords.forEach(keyword -> conditions.addAll(of(keyword)));
        return conditions;
    }

    private static Set<Condition> of(String keyword) {
        return switch (keyword.replaceFirst("-(report|warning|error)$", "")) {
            case "media-low" -> EnumSet.of(PAPER_LOW);
            case "media-empty", "media-needed", "input-tray-missing" -> EnumSet.of(PAPER_OUT);
            case "cover-open", "door-open", "interlock-open" -> EnumSet.of(COVER_OPEN);
            case "toner-low", "marker-supply-low" -> EnumSet.of(TONER_LOW);
            case "toner-empty", "marker-supply-empty" -> EnumSet.of(TONER_EMPTY);
            case "marker-supply-missing", "developer-empty", "opc-missing" -> EnumSet.of(CARTRIDGE_MISSING);
            case "media-jam" -> EnumSet.of(JAM);
            case "output-area-full", "output-tray-missing" -> EnumSet.of(OUTPUT_BLOCKED);
            case "paused", "moving-to-paused", "stopping", "spool-area-full", "timed-out" -> EnumSet.of(PAUSED);
            case "shutdown", "connecting-to-device", "offline" -> EnumSet.of(GONE);
            case "fuser-over-temp", "other", "marker-waste-full" -> EnumSet.of(FAULT);
            default -> keyword.endsWith("-error") ? EnumSet.of(FAULT) : EnumSet.noneOf(Condition.class);
        };
    }
}
