package jp.madoguchi.pos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.pos.core.EntryProperty;
import jp.madoguchi.pos.core.WrongValueException;
import jp.madoguchi.pos.drivers.NamedDriver;

/** What is wrong with the properties of an entry. */
final class PropertyLint {
    private PropertyLint() {}

    /** What holds for anybody's service. */
    static List<Problem> problems(DeclaredEntry entry) {
        List<Problem> problems = new ArrayList<>();
        Map<String, DeclaredProperty> known = new HashMap<>();
        for (DeclaredProperty property : entry.properties()) {
            DeclaredProperty first = known.putIfAbsent(property.name(), property);
            if (first != null) {
                problems.add(Problem.fault(
                        property.line(),
                        "the property " + property.name() + " of " + entry.logicalName() + " was given in line "
                                + first.line() + " already",
                        "take one of them away"));
            }
            Placeholders.findFault(property.value())
                    .ifPresent(fault -> problems.add(Problem.fault(
                            property.line(),
                            "the property " + property.name() + " of " + entry.logicalName() + " " + fault.what(),
                            fault.remedy())));
        }
        return problems;
    }

    /** What holds for a service that says which properties it reads: it would refuse these values itself. */
    static List<Problem> problems(DeclaredEntry entry, List<EntryProperty<?>> declared) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names =
                declared.stream().map(EntryProperty::name).collect(Collectors.toCollection(LinkedHashSet::new));
        names.add(NamedDriver.FOLDER_PROPERTY);
        for (DeclaredProperty property : entry.properties()) {
            if (!names.contains(property.name())) {
                problems.add(unknown(entry, property, names));
            }
        }
        declared.forEach(property -> check(entry, property).ifPresent(problems::add));
        return problems;
    }

    /** One that is right but for its case was meant, and the service would go by its default instead. */
    private static Problem unknown(DeclaredEntry entry, DeclaredProperty property, Set<String> known) {
        String what = "the service of " + entry.logicalName() + " knows no property " + property.name();
        return known.stream()
                .filter(property.name()::equalsIgnoreCase)
                .findAny()
                .map(meant -> Problem.fault(property.line(), what, "write " + meant))
                .orElseGet(() -> Problem.doubt(property.line(), what, "it knows " + String.join(", ", known)));
    }

    private static Optional<Problem> check(DeclaredEntry entry, EntryProperty<?> property) {
        Optional<DeclaredProperty> given = entry.find(property.name());
        if (given.flatMap(each -> Placeholders.findFault(each.value())).isPresent()) {
            return Optional.empty();
        }
        try {
            property.read(given.map(DeclaredProperty::expanded));
            return Optional.empty();
        } catch (WrongValueException wrong) {
            Optional<String> source = given.flatMap(each -> Placeholders.findSource(each.value()));
            return Optional.of(Problem.fault(
                            given.map(DeclaredProperty::line).orElse(entry.line()),
                            entry.logicalName() + ": " + wrong.what(),
                            source.map(name -> "correct the setting " + name + ", which it is taken from: ")
                                            .orElse("")
                                    + wrong.remedy())
                    .because(wrong));
        }
    }
}
