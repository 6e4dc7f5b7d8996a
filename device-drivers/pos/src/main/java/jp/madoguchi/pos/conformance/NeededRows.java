package jp.madoguchi.pos.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.madoguchi.pos.conformance.Finding.Verdict;

/**
 * The rows that a program relies on, among all that the standard demands.
 *
 * @param program as a sentence begins with it, such as "This kiosk"; empty where no program is thought of
 * @param devices what it needs of each device that it opens, by logical name
 */
public record NeededRows(String program, Map<String, Need> devices) {
    /** Of no program: a service is looked at by the standard alone. */
    public static final NeededRows NONE = new NeededRows("", Map.of());

    /** Skipped where CapPowerReporting is NONE. */
    private static final String POWER = "power-told";

    /**
     * What is needed of one device.
     *
     * @param category as in jpos.xml
     * @param rows the short names of all rows that are needed
     * @param dispensable those of them that are about something which the device may lack: only where it has it they are needed
     */
    public record Need(String category, Set<String> rows, Set<String> dispensable) {
        /** @throws IllegalArgumentException for a row that its category doesn't have, or that is dispensable and not needed */
        public Need {
            rows = Set.copyOf(rows);
            dispensable = Set.copyOf(dispensable);
            Set<String> known = Category.find(category).stream()
                    .flatMap(each -> each.rows().stream())
                    .map(Row::id)
                    .collect(Collectors.toSet());
            if (!known.containsAll(rows) || !rows.containsAll(dispensable)) {
                throw new IllegalArgumentException(category + " lacks some of the rows " + rows);
            }
        }

        private boolean isObstacle(Finding finding) {
            String id = finding.row().id();
            return switch (finding.verdict()) {
                case FAIL -> rows.contains(id);
                case SKIPPED -> rows.contains(id) && !dispensable.contains(id);
                case PASS, UNDONE -> false;
            };
        }

        private boolean isUntoldPower(Finding finding) {
            return finding.verdict() == Verdict.SKIPPED && finding.row().id().equals(POWER) && rows.contains(POWER);
        }

        private boolean isSettled(Finding finding) {
            return finding.verdict() == Verdict.PASS || finding.verdict() == Verdict.SKIPPED;
        }
    }

    public NeededRows {
        devices = Map.copyOf(devices);
    }

    boolean areKnown() {
        return !program.isEmpty();
    }

    /** Whether the row is needed of this device: "yes", or "where it can" of what it may lack; else nothing. */
    String mark(String device, Row row) {
        Need need = devices.get(device);
        if (need == null || !need.rows().contains(row.id())) {
            return "";
        }
        return need.dispensable().contains(row.id()) ? "where it can" : "yes";
    }

    /** One sentence: whether the program can work with the device, by the rows that were tried. */
    String judgement(String device, String category, List<Finding> findings) {
        return Optional.ofNullable(devices.get(device))
                .map(need -> judgement(need, device, findings))
                .orElseGet(() -> program + " opens no " + device + "; declare it under a name that it opens, "
                        + namesOf(category) + ", and ask again whether it can work with it.");
    }

    private String judgement(Need need, String device, List<Finding> findings) {
        List<String> obstacles = new ArrayList<>();
        add(obstacles, "it needs what is broken: ", findings, each -> need.isObstacle(each) && isBroken(each));
        add(obstacles, "it needs what is lacking: ", findings, each -> need.isObstacle(each) && !isBroken(each));
        if (!obstacles.isEmpty()) {
            return program + " can't work with " + device + ", for " + String.join("; and ", obstacles) + ".";
        }
        Set<String> unseen = new TreeSet<>(need.rows());
        findings.stream().filter(need::isSettled).map(each -> each.row().id()).forEach(unseen::remove);
        boolean open = !need.dispensable().containsAll(unseen);
        return (open
                        ? "Nothing that was tried keeps " + inside(program) + " from working with " + device
                        : program + " can work with " + device)
                + (findings.stream().anyMatch(NeededRows::isBroken) ? ", for it needs none of the broken rows" : "")
                + (findings.stream().anyMatch(need::isUntoldPower)
                        ? "; it tells nothing of its power, so that its loss is not noticed until a call fails"
                        : "")
                + (unseen.isEmpty() ? "." : "; needed and not tried yet: " + String.join(", ", unseen) + ".");
    }

    /** As it stands inside a sentence. */
    private static String inside(String program) {
        return program.substring(0, 1).toLowerCase(Locale.ROOT) + program.substring(1);
    }

    /** Whether something that was tried keeps the program from working with the device. */
    boolean isHindered(String device, List<Finding> findings) {
        return Optional.ofNullable(devices.get(device)).stream()
                .anyMatch(need -> findings.stream().anyMatch(need::isObstacle));
    }

    /** A row that was broken is known by its name; what a device lacks is said. */
    private static void add(List<String> to, String what, List<Finding> findings, Predicate<Finding> obstacle) {
        String rows = findings.stream()
                .filter(obstacle)
                .map(each -> each.row().id() + (isBroken(each) ? "" : " (" + each.reason() + ")"))
                .collect(Collectors.joining(", "));
        if (!rows.isEmpty()) {
            to.add(what + rows);
        }
    }

    private String namesOf(String category) {
        return devices.entrySet().stream()
                .filter(each -> each.getValue().category().equals(category))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private static boolean isBroken(Finding finding) {
        return finding.verdict() == Verdict.FAIL;
    }
}
