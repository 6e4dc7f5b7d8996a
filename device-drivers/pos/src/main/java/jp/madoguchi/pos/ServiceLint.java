package jp.madoguchi.pos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.pos.core.DescribedFactory;
import jp.madoguchi.pos.core.ServiceKind;
import jp.madoguchi.pos.core.StateFolder;
import jp.madoguchi.pos.drivers.DriverException;
import jp.madoguchi.pos.drivers.DriverFolder;
import jp.madoguchi.pos.drivers.FactoryClass;

/** What is wrong with the classes of an entry, and with what their services say of themselves. */
final class ServiceLint {
    private static final Pattern CONTRACT = Pattern.compile("jpos\\.services\\.(\\w+)Service1\\d+");

    private ServiceLint() {}

    static List<Problem> problems(DeclaredEntry entry, DriverFolder drivers) {
        try {
            FactoryClass factory = drivers.find(entry.driver());
            return DescribedFactory.class.isAssignableFrom(factory.type())
                    ? described(entry, ((DescribedFactory) factory.make()).kind())
                    : foreign(entry, factory.type().getClassLoader());
        } catch (DriverException unusable) {
            return List.of(Problem.fault(entry.line(), entry.logicalName() + ": " + unusable.what(), unusable.remedy())
                    .because(unusable));
        }
    }

    private static List<Problem> described(DeclaredEntry entry, ServiceKind kind) {
        List<Problem> problems = new ArrayList<>();
        if (entry.hasCategory() && !entry.category().equals(kind.category())) {
            problems.add(Problem.fault(
                    entry.line(),
                    "the category of " + entry.logicalName() + " is " + entry.category() + ", but its factory makes "
                            + kind.category(),
                    "write category=\"" + kind.category() + "\", or the factoryClass of a " + entry.category()));
        }
        if (!entry.serviceClass().equals(kind.contract().getName())) {
            problems.add(Problem.doubt(
                    entry.line(),
                    "the service class " + entry.serviceClass() + " of " + entry.logicalName()
                            + " is not that of its factory",
                    "write serviceClass=\"" + kind.contract().getName() + "\""));
        }
        problems.addAll(PropertyLint.problems(entry, kind.properties()));
        if (kind.properties().contains(StateFolder.PROPERTY)) {
            unlocked(entry).ifPresent(problems::add);
        }
        return problems;
    }

    /** Two programs that use a device at a time spoil each other's work, and neither is told. */
    private static Optional<Problem> unlocked(DeclaredEntry entry) {
        String name = StateFolder.PROPERTY.name();
        Optional<DeclaredProperty> given = entry.find(name);
        return given.map(DeclaredProperty::expanded)
                        .filter(each -> !each.isBlank())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.doubt(
                        given.map(DeclaredProperty::line).orElse(entry.line()),
                        entry.logicalName() + " has no " + name
                                + ": nothing keeps other programs from the device while it is in use, and what it counts"
                                + " ends with the program",
                        given.map(each -> "name a directory; \"" + each.value() + "\" is none")
                                .orElse("add <prop name=\"" + name + "\" value=\"DIRECTORY\"/>")));
    }

    /** Doubts only: a vendor's factory need not ask for the service class. */
    private static List<Problem> foreign(DeclaredEntry entry, ClassLoader loader) {
        String subject = "the service class " + entry.serviceClass() + " of " + entry.logicalName();
        String remedy = "correct serviceClass; it does no harm as long as the factory does not ask for it";
        try {
            Set<String> categories = new TreeSet<>();
            collect(Class.forName(entry.serviceClass(), false, loader), categories);
            if (!entry.hasCategory() || categories.contains(entry.category())) {
                return List.of();
            }
            String is =
                    categories.isEmpty() ? "no device service of JavaPOS" : "one of " + String.join(", ", categories);
            return List.of(Problem.doubt(
                    entry.line(), subject + " is " + is + ", and not of the category " + entry.category(), remedy));
        } catch (ClassNotFoundException | LinkageError missing) {
            return List.of(Problem.doubt(entry.line(), subject + " cannot be loaded", remedy)
                    .because(missing));
        }
    }

    private static void collect(Class<?> type, Set<String> categories) {
        Matcher contract = CONTRACT.matcher(type.getName());
        if (contract.matches()) {
            categories.add(contract.group(1));
        }
        for (Class<?> each : type.getInterfaces()) {
            collect(each, categories);
        }
        if (type.getSuperclass() != null) {
            collect(type.getSuperclass(), categories);
        }
    }
}
