package jp.madoguchi.pos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with the logical names of a file: programs open a device by its very letters. */
final class NameLint {
    private NameLint() {}

    static List<Problem> problems(List<DeclaredEntry> entries) {
        List<Problem> problems = new ArrayList<>();
        Map<String, DeclaredEntry> alike = new HashMap<>();
        for (DeclaredEntry entry : entries) {
            String name = entry.logicalName();
            if (name.isBlank()) {
                problems.add(Problem.fault(
                        entry.line(), "an entry has no logical name", "give it the name by which programs open it"));
                continue;
            }
            if (!name.equals(name.strip())) {
                problems.add(Problem.fault(
                        entry.line(),
                        "the logical name \"" + name + "\" begins or ends with a blank, so that no program finds it",
                        "write \"" + name.strip() + "\""));
            }
            DeclaredEntry first = alike.putIfAbsent(name.replaceAll("\\s", "").toLowerCase(Locale.ROOT), entry);
            if (first != null) {
                problems.add(secondOf(first, entry));
            }
        }
        return problems;
    }

    private static Problem secondOf(DeclaredEntry first, DeclaredEntry second) {
        return first.logicalName().equals(second.logicalName())
                ? Problem.fault(
                        second.line(),
                        "the logical name " + second.logicalName() + " was declared in line " + first.line()
                                + " already",
                        "give each entry a name of its own")
                : Problem.doubt(
                        second.line(),
                        "the logical name \"" + second.logicalName() + "\" differs from \"" + first.logicalName()
                                + "\" in line " + first.line() + " in blanks or case only",
                        "take away the one that no program opens, or tell them apart by more");
    }

    /** That a name is not declared which a program will open. */
    static Optional<Problem> missing(List<DeclaredEntry> entries, Set<String> required) {
        Set<String> found = new TreeSet<>();
        entries.forEach(entry -> found.add(entry.logicalName()));
        Set<String> missing = new TreeSet<>(required);
        missing.removeAll(found);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.fault(
                        0,
                        "no entry for " + String.join(", ", missing) + "; it has " + String.join(", ", found),
                        "add a JposEntry with that logicalName"));
    }
}
