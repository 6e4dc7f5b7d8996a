package jp.madoguchi.pos;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.pos.core.KnownProperties;
import jp.madoguchi.pos.drivers.DriverException;
import jp.madoguchi.pos.drivers.DriverFolder;
import jp.madoguchi.pos.drivers.NamedDriver;
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
            Class<?> factory = drivers.find(entry.driver()).type();
            checkProperties(entry, factory);
            checkService(entry, factory.getClassLoader());
        } catch (DriverException unusable) {
            problems.add(Problem.fault(entry.line(), entry.logicalName() + ": " + unusable.what(), unusable.remedy())
                    .because(unusable));
        }
    }

    private void checkService(DeclaredEntry entry, ClassLoader loader) {
        try {
            Class.forName(entry.serviceClass(), false, loader);
        } catch (ClassNotFoundException | LinkageError missing) {
            problems.add(Problem.doubt(
                            entry.line(),
                            "the service class " + entry.serviceClass() + " of " + entry.logicalName()
                                    + " cannot be loaded",
                            "correct serviceClass; it does no harm as long as the factory does not ask for it")
                    .because(missing));
        }
    }

    private void checkProperties(DeclaredEntry entry, Class<?> factory) {
        KnownProperties known = factory.getAnnotation(KnownProperties.class);
        if (known == null) {
            return;
        }
        Set<String> unknown = new HashSet<>(entry.properties().keySet());
        unknown.removeAll(Set.of(known.value()));
        unknown.remove(NamedDriver.FOLDER_PROPERTY);
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
