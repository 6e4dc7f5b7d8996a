package jp.madoguchi.pos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.pos.drivers.DoubledClass;
import jp.madoguchi.pos.drivers.DriverFolder;
import jpos.config.JposEntry;

/** Finds what is wrong in a jpos.xml, all of it, without a device and without touching the registry of JavaPOS. */
final class JposXmlLint {
    private JposXmlLint() {}

    /** In the order of the file. */
    static List<Problem> problems(JposXml declared, DeviceNames names, DriverFolder drivers) {
        List<Problem> problems = new ArrayList<>(declared.problems());
        problems.addAll(NameLint.problems(declared.entries()));
        problems.addAll(NameLint.problems(declared.entries(), names));
        drivers.doubled().forEach(each -> problems.add(doubled(each)));
        for (DeclaredEntry entry : declared.entries()) {
            problems.addAll(PropertyLint.problems(entry));
            problems.addAll(ServiceLint.problems(entry, drivers));
        }
        // JavaPOS is asked only about what looks right to us.
        if (problems.stream().noneMatch(Problem::stops)) {
            problems.addAll(dropped(declared));
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return List.copyOf(problems);
    }

    private static Problem doubled(DoubledClass found) {
        String where =
                found.folder().equals(".") ? "the drivers folder" : "the folder " + found.folder() + " of drivers";
        return Problem.doubt(
                0,
                "in " + where + " " + found.first() + " and " + found.second() + " both have the class "
                        + found.className() + ", and that of " + found.first() + " is taken",
                "take away the one that the vendor doesn't mean, or put the jars of each vendor into a folder of their own");
    }

    private static List<Problem> dropped(JposXml declared) {
        ClassLoaderRegPopulator populator = new ClassLoaderRegPopulator();
        populator.load(declared.file().toAbsolutePath().toString());
        Set<String> kept = new HashSet<>();
        Enumeration<?> entries = populator.getEntries();
        while (entries.hasMoreElements()) {
            kept.add(((JposEntry) entries.nextElement()).getLogicalName());
        }
        Exception why = populator.getLastLoadException();
        return declared.entries().stream()
                .filter(entry -> !kept.contains(entry.logicalName()))
                .map(entry -> Problem.fault(
                        entry.line(),
                        "JavaPOS dropped the entry " + entry.logicalName()
                                + (why == null ? "" : ": " + why.getMessage()),
                        "check the types and values of its properties"))
                .toList();
    }
}
