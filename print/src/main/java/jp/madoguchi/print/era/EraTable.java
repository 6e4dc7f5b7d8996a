package jp.madoguchi.print.era;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The eras of the Japanese calendar, read from data, because a new one comes at short notice. */
final class EraTable {
    /** The Gregorian calendar came to Japan on this day; the JDK's Japanese calendar begins here too. */
    private static final LocalDate CALENDAR_REFORM = LocalDate.of(1873, 1, 1);

    /** 昭和, the longest era there ever was, had so many years: beyond them the name of the last one would be a guess. */
    private static final int LONGEST = 64;

    /** The table shipped with the product; loading it checks it, so a wrong table stops the start-up. */
    static final EraTable STANDARD = shipped();

    private final List<Era> eras;

    private EraTable(List<Era> eras) {
        this.eras = eras;
    }

    /**
     * Reads lines of "name first-day", oldest first; lines that start with # are comments.
     *
     * @throws IllegalArgumentException when a line is no era, the order is wrong, or an era that the JDK knows differs from it
     */
    static EraTable of(List<String> lines) {
        List<Era> eras = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(EraTable::parse)
                .toList();
        if (eras.isEmpty()) {
            throw new IllegalArgumentException("era table: empty");
        }
        for (int i = 1; i < eras.size(); i++) {
            if (!eras.get(i - 1).firstDay().isBefore(eras.get(i).firstDay())) {
                throw new IllegalArgumentException("era table: " + eras.get(i).name() + " is out of order");
            }
        }
        EraTable table = new EraTable(eras);
        table.compareWithJdk();
        return table;
    }

    /**
     * The year of an era that a day is in.
     *
     * @throws IllegalArgumentException when the day is before the calendar reform of 1873, or so late that its era can't be known; the
     *     message says which
     */
    EraYear yearOf(LocalDate day) {
        Era era = eraOf(day);
        int year = day.getYear() - era.firstDay().getYear() + 1;
        if (year > LONGEST) {
            throw new IllegalArgumentException("later than any era has lasted, so nobody knows its era");
        }
        return new EraYear(era.name(), year);
    }

    private Era eraOf(LocalDate day) {
        for (int i = eras.size() - 1; i >= 0 && !day.isBefore(CALENDAR_REFORM); i--) {
            if (!day.isBefore(eras.get(i).firstDay())) {
                return eras.get(i);
            }
        }
        throw new IllegalArgumentException("before the calendar reform of 1873");
    }

    private static Era parse(String line) {
        String[] parts = line.strip().split("\\s+", -1);
        try {
            if (parts.length == 2) {
                return new Era(parts[0], LocalDate.parse(parts[1]));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("era table: " + line, e);
        }
        throw new IllegalArgumentException("era table: " + line);
    }

    /** A new era may be missing in the JDK, so an unknown one after all known ones is taken; an old one must agree to the day. */
    private void compareWithJdk() {
        for (java.time.chrono.JapaneseEra known : java.time.chrono.JapaneseEra.values()) {
            String name = known.getDisplayName(TextStyle.FULL, Locale.JAPANESE);
            LocalDate first = firstDayInJdk(known);
            boolean agrees = eraOf(first).name().equals(name)
                    && (first.equals(CALENDAR_REFORM)
                            || !eraOf(first.minusDays(1)).name().equals(name));
            if (!agrees) {
                throw new IllegalArgumentException("era table: " + name + " does not begin on " + first);
            }
        }
    }

    private static LocalDate firstDayInJdk(java.time.chrono.JapaneseEra era) {
        if (era.equals(java.time.chrono.JapaneseEra.MEIJI)) {
            return CALENDAR_REFORM;
        }
        LocalDate day = LocalDate.from(JapaneseDate.of(era, 1, 12, 31));
        while (JapaneseDate.from(day.minusDays(1)).getEra().equals(era)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static EraTable shipped() {
        try (InputStream in = EraTable.class.getResourceAsStream("eras.txt")) {
            if (in == null) {
                throw new IllegalStateException("eras.txt is not in the jar");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
