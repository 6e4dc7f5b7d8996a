package jp.madoguchi.pos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** Entries that the program never opens, or takes for another kind of device. */
    static List<Problem> problems(List<DeclaredEntry> entries, DeviceNames names) {
        if (!names.areFixed()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        Set<String> free = new TreeSet<>(names.categories().keySet());
        free.removeAll(names(entries));
        for (DeclaredEntry entry : entries) {
            String category = names.categories().get(entry.logicalName());
            if (category == null) {
                problems.add(neverOpened(entry, names, free));
            } else if (entry.hasCategory() && !category.equals(entry.category())) {
                problems.add(Problem.fault(
                        entry.line(),
                        "the kiosk opens " + entry.logicalName() + " as a " + category + ", and its category is "
                                + entry.category(),
                        "give the name to the entry of a " + category + byCategory(entry, names)));
            }
        }
        return problems;
    }

    private static Problem neverOpened(DeclaredEntry entry, DeviceNames names, Set<String> free) {
        return Problem.doubt(
                entry.line(),
                "the kiosk never opens " + entry.logicalName() + "; it opens "
                        + String.join(", ", new TreeSet<>(names.categories().keySet())),
                NearestName.of(entry.logicalName(), free)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("take it away" + byCategory(entry, names)));
    }

    private static String byCategory(DeclaredEntry entry, DeviceNames names) {
        String fitting = names.categories().entrySet().stream()
                .filter(each -> each.getValue().equals(entry.category()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(" or "));
        return fitting.isEmpty() ? "" : ", or name it " + fitting + " if that is what it is";
    }

    /** The entry of that kind of device that nothing opens and whose name is nearest to this one. */
    static Optional<DeclaredEntry> misspelt(String name, List<DeclaredEntry> entries, DeviceNames names) {
        List<DeclaredEntry> unused = entries.stream()
                .filter(entry -> !names.categories().containsKey(entry.logicalName()))
                .filter(entry -> entry.category().equals(names.categories().get(name)))
                .toList();
        return NearestName.of(name, names(unused)).flatMap(near -> unused.stream()
                .filter(entry -> entry.logicalName().equals(near))
                .findFirst());
    }

    /** That a name is not declared which a program will open. */
    static Optional<Problem> missing(List<DeclaredEntry> entries, DeviceNames names) {
        Set<String> found = names(entries);
        Set<String> missing = new TreeSet<>(names.required());
        missing.removeAll(found);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.fault(
                        0,
                        "no entry for " + String.join(", ", missing) + "; it has " + String.join(", ", found),
                        missing.stream()
                                .map(name -> remedy(name, found, names))
                                .distinct()
                                .collect(Collectors.joining("; "))));
    }

    /** What an operator does who lacks this name among those of the file. */
    static String remedy(String name, Set<String> found, DeviceNames names) {
        Set<String> unused = new TreeSet<>(found);
        unused.removeAll(names.categories().keySet());
        return NearestName.of(name, unused)
                .map(near -> names.areFixed() ? "rename " + near + " to " + name : "did you mean " + near + "?")
                .orElse("add a JposEntry with that logicalName");
    }

    private static Set<String> names(List<DeclaredEntry> entries) {
        Set<String> names = new TreeSet<>();
        entries.forEach(entry -> names.add(entry.logicalName()));
        return names;
    }
}
