package jp.madoguchi.pos.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import jpos.JposConst;
import jpos.JposException;

/**
 * The counters of a device; names of our own begin with {@code M_}.
 *
 * <p>What the service counts is kept in the {@link StateFolder} of the device, if it has one, read again at each claim; what
 * the device counts by itself is only passed on.
 */
public final class Statistics {
    private static final String OWN = "M_";
    private static final String STANDARD = "U_";

    private final DeviceDescription description;
    private final Faults faults;
    private final Map<String, AtomicLong> counters = new LinkedHashMap<>();
    private final Set<String> kept;
    private final StatisticsFile file;

    /**
     * Counters that all begin at 0, or where they were.
     *
     * @param counted what the service counts
     * @param noted what the device counts
     */
    public Statistics(DeviceDescription description, Standing standing, List<String> counted, List<String> noted) {
        this.description = description;
        this.faults = new Faults(description.logicalName());
        this.kept = Set.copyOf(counted);
        this.file = new StatisticsFile(description.state().file(description, "statistics"));
        counted.forEach(name -> counters.put(name, new AtomicLong()));
        noted.forEach(name -> counters.put(name, new AtomicLong()));
        // Another program, or another logical name, may have used the device since.
        standing.whenMoved((from, to) -> {
            if (from == Stage.OPEN && to == Stage.CLAIMED) {
                file.read().forEach(this::restore);
            }
        });
    }

    /** Counts one more. */
    public void count(String name) {
        counter(name).incrementAndGet();
        keep();
    }

    /** Notes a value that the device itself counts. */
    public void note(String name, long value) {
        counter(name).set(value);
    }

    @Needs(Stage.OPEN)
    public boolean getCapStatisticsReporting() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapUpdateStatistics() {
        return true;
    }

    @Needs(Stage.CLAIMED)
    public void retrieveStatistics(String[] buffer) throws JposException {
        if (buffer.length != 1 || buffer[0] == null) {
            throw faults.illegal("the statistics need an array of one string", "pass new String[] {\"\"}");
        }
        Map<String, Long> chosen = new LinkedHashMap<>();
        for (String name : chosen(buffer[0])) {
            chosen.put(name, counter(name).get());
        }
        buffer[0] = StatXml.write(description, chosen);
    }

    @Needs(Stage.CLAIMED)
    public void resetStatistics(String names) throws JposException {
        for (String name : chosen(names)) {
            counter(name).set(0);
        }
        keep();
    }

    /** Takes {@code name=value} pairs, separated by commas; all of them or none. */
    @Needs(Stage.CLAIMED)
    public void updateStatistics(String pairs) throws JposException {
        Map<String, Long> values = new LinkedHashMap<>();
        for (String pair : pairs.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw faults.illegal("not a pair name=value: " + pair, "write name=value,name=value");
            }
            for (String name : chosen(pair.substring(0, equals))) {
                values.put(name, number(pair.substring(equals + 1)));
            }
        }
        values.forEach((name, value) -> counter(name).set(value));
        keep();
    }

    private void restore(String name, long value) {
        if (kept.contains(name)) {
            counter(name).set(value);
        }
    }

    private void keep() {
        Map<String, Long> values = new LinkedHashMap<>();
        kept.forEach(name -> values.put(name, counter(name).get()));
        file.write(values);
    }

    private List<String> chosen(String names) throws JposException {
        List<String> chosen = new ArrayList<>();
        for (String wanted : names.split(",", -1)) {
            String name = wanted.strip();
            List<String> found = counters.keySet().stream()
                    .filter(each -> matches(name, each))
                    .toList();
            if (found.isEmpty()) {
                throw faults.extended(
                        JposConst.JPOS_ESTATS_ERROR, "no statistic is named " + name, "retrieve all with \"\"");
            }
            chosen.addAll(found);
        }
        return chosen;
    }

    private static boolean matches(String wanted, String name) {
        return switch (wanted) {
            case "" -> true;
            case OWN -> name.startsWith(OWN);
            case STANDARD -> !name.startsWith(OWN);
            default -> wanted.equals(name);
        };
    }

    private long number(String text) throws JposException {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException wrong) {
            throw faults.of(JposConst.JPOS_E_ILLEGAL, "not a number: " + text, "write digits only", wrong);
        }
    }

    private AtomicLong counter(String name) {
        return Optional.ofNullable(counters.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no counter was declared for " + name));
    }
}
