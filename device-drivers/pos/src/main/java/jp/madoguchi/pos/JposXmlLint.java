package jp.madoguchi.pos;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.pos.core.KnownProperties;
import jp.madoguchi.pos.drivers.DriverFolder;
import jpos.config.JposEntry;

/** Finds what is wrong in a jpos.xml, all of it, without a device and without touching the registry of JavaPOS. */
final class JposXmlLint {
    private final JposXml declared;
    private final DriverFolder drivers;
    private final List<Problem> problems = new ArrayList<>();

    private JposXmlLint(JposXml declared, DriverFolder drivers) {
        this.declared = declared;
        this.drivers = drivers;
    }

    /** In the order of the file. */
    static List<Problem> problems(JposXml declared, DriverFolder drivers) {
        JposXmlLint lint = new JposXmlLint(declared, drivers);
        lint.problems.addAll(declared.problems());
        lint.checkNames();
        declared.entries().forEach(lint::checkEntry);
        // JavaPOS is asked only about what looks right to us.
        if (lint.problems.stream().noneMatch(Problem::stops)) {
            lint.checkDropped();
        }
        lint.problems.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return List.copyOf(lint.problems);
    }

    private void checkNames() {
        Map<String, DeclaredEntry> byName = new HashMap<>();
        for (DeclaredEntry entry : declared.entries()) {
            DeclaredEntry first = byName.putIfAbsent(entry.logicalName(), entry);
            if (first != null) {
                problems.add(Problem.fault(
                        entry.line(),
                        "the logical name " + entry.logicalName() + " was declared in line " + first.line()
                                + " already",
                        "give each entry a name of its own"));
            }
        }
    }

    private void checkEntry(DeclaredEntry entry) {
        for (Map.Entry<String, String> property : entry.properties().entrySet()) {
            Placeholders.findOpen(property.getValue())
                    .ifPresent(open -> problems.add(Problem.fault(
                            entry.line(),
                            "the property " + property.getKey() + " of " + entry.logicalName() + " has no value",
                            "start with -D" + open + "=..., or write ${" + open + ":-default}")));
        }
        try {
            checkProperties(entry, drivers.load(entry.factoryClass()));
            drivers.load(entry.serviceClass());
        } catch (ClassNotFoundException | LinkageError missing) {
            problems.add(missingClass(entry, missing));
        }
    }

    private Problem missingClass(DeclaredEntry entry, Throwable missing) {
        String name = String.valueOf(missing.getMessage());
        if (name.equals(entry.serviceClass()) && !name.equals(entry.factoryClass())) {
            return Problem.doubt(
                            entry.line(),
                            "the service class " + name + " of " + entry.logicalName() + " cannot be loaded",
                            "correct serviceClass; it does no harm as long as the factory does not ask for it")
                    .because(missing);
        }
        return Problem.fault(
                        entry.line(),
                        "the factory class " + entry.factoryClass() + " of " + entry.logicalName()
                                + " cannot be loaded",
                        "correct factoryClass, or put the jar of the device service on the class path or into the drivers folder")
                .because(missing);
    }

    private void checkProperties(DeclaredEntry entry, Class<?> factory) {
        KnownProperties known = factory.getAnnotation(KnownProperties.class);
        if (known == null) {
            return;
        }
        Set<String> unknown = new HashSet<>(entry.properties().keySet());
        unknown.removeAll(Set.of(known.value()));
        for (String name : unknown) {
            problems.add(Problem.doubt(
                    entry.line(),
                    "the service of " + entry.logicalName() + " knows no property " + name,
                    "it knows " + String.join(", ", known.value())));
        }
    }

    private void checkDropped() {
        ClassLoaderRegPopulator populator = new ClassLoaderRegPopulator();
        populator.load(declared.file().toAbsolutePath().toString());
        Set<String> kept = new HashSet<>();
        Enumeration<?> entries = populator.getEntries();
        while (entries.hasMoreElements()) {
            kept.add(((JposEntry) entries.nextElement()).getLogicalName());
        }
        Exception why = populator.getLastLoadException();
        for (DeclaredEntry entry : declared.entries()) {
            if (!kept.contains(entry.logicalName())) {
                problems.add(Problem.fault(
                        entry.line(),
                        "JavaPOS dropped the entry " + entry.logicalName()
                                + (why == null ? "" : ": " + why.getMessage()),
                        "check the types and values of its properties"));
            }
        }
    }
}
