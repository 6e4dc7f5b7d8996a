package jp.madoguchi.pos.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.pos.DeviceConfigurationException;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.pos.conformance.Finding.Verdict;
import jp.madoguchi.pos.drivers.DriverFolder;
import jpos.config.JposEntry;
import jpos.loader.JposServiceLoader;

/** {@code madoguchi conformance NAME}: proves the service of a logical name and prints a table. */
public final class ConformanceCommand {
    /** No row failed. */
    static final int CONFORMS = 0;
    /** A row failed. */
    static final int DEVIATES = 1;
    /** Wrong usage, or no such device. */
    static final int USAGE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String HELP =
            """
            Usage: packaging/madoguchi conformance [-Dname=value...] [--jpos FILE] [--drivers DIR] [--unattended] [--row ID]... NAME

            Proves the JavaPOS service that FILE declares as NAME against UnifiedPOS 1.15, and prints a table (Markdown).
            It may be anybody's: its jars lie in DIR and are loaded as the kiosk loads them. The device must be free, and is
            opened, claimed and enabled many times. No PIN is entered. Sheets are dropped before they are sent; only a slip
            printer that prints line by line gets a few lines. A changer pays out a coin or note at a time, and only when
            somebody at it agrees.
              --jpos FILE    the file that declares it (default config/jpos.xml)
              --drivers DIR  the folder of the vendors' jars (default drivers)
              --unattended   nobody is at the device: what needs a hand is skipped
              -Dname=value   a value for a placeholder in FILE
              --row ID       only this row; may be repeated
            Categories it knows: %s

            Exit code: 0 no row failed; 1 a row failed; 2 wrong usage, or no such device.
            """;

    private ConformanceCommand() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.exit(run(out, err, new ConsoleOperator(in, err), arguments));
    }

    static int run(PrintStream out, PrintStream err, Operator person, String... arguments) throws InterruptedException {
        String help = HELP.formatted(String.join(", ", Category.names()));
        if (List.of(arguments).contains("--help")) {
            out.print(help);
            return CONFORMS;
        }
        Optional<Wish> wish = Wish.parse(arguments);
        if (wish.isEmpty()) {
            err.print(help);
            return USAGE;
        }
        String name = wish.get().name();
        try {
            LogicalDevices.open(
                    wish.get().jposXml(),
                    Set.of(name),
                    DriverFolder.of(wish.get().drivers()));
        } catch (DeviceConfigurationException wrong) {
            err.println(wrong.getMessage());
            return USAGE;
        } catch (IOException unreadable) {
            err.println("the folder of the drivers can't be read: " + unreadable.getMessage());
            return USAGE;
        }
        Optional<Category> category = Category.find(categoryOf(name));
        if (category.isEmpty()) {
            err.println("no rows are known for the category of " + name + ", " + categoryOf(name));
            return USAGE;
        }
        Operator operator = wish.get().unattended() ? Operator.NOBODY : person;
        return check(new ConformanceKit(category.get(), name, operator, PATIENCE), wish.get(), out);
    }

    private static int check(ConformanceKit kit, Wish wish, PrintStream out) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        out.println("| row | rule | source | result | reason |");
        out.println("|---|---|---|---|---|");
        for (Row row : kit.rows()) {
            if (wish.rows().isEmpty() || wish.rows().contains(row.id())) {
                Finding finding = kit.check(row);
                findings.add(finding);
                out.println(line(finding));
            }
        }
        out.println();
        out.println(wish.name() + ": " + count(findings, Verdict.PASS) + " kept, " + count(findings, Verdict.FAIL)
                + " broken, " + count(findings, Verdict.SKIPPED) + " skipped");
        return count(findings, Verdict.FAIL) == 0 ? CONFORMS : DEVIATES;
    }

    private static String line(Finding finding) {
        Row row = finding.row();
        return "| "
                + String.join(
                        " | ",
                        row.id(),
                        row.rule(),
                        row.source(),
                        finding.verdict().name(),
                        cell(finding)) + " |";
    }

    private static String cell(Finding finding) {
        return finding.reason().replace("|", "\\|").replaceAll("\\R", " ");
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    private static String categoryOf(String name) {
        JposEntry entry = JposServiceLoader.getManager().getEntryRegistry().getJposEntry(name);
        return String.valueOf(entry.getPropertyValue(JposEntry.DEVICE_CATEGORY_PROP_NAME));
    }

    /** What the command line asks for. */
    private record Wish(String name, Path jposXml, Path drivers, boolean unattended, Set<String> rows) {
        static Optional<Wish> parse(String... arguments) {
            List<String> names = new ArrayList<>();
            List<String> rows = new ArrayList<>();
            Path file = Path.of("config", "jpos.xml");
            Path drivers = Path.of("drivers");
            boolean unattended = false;
            for (int i = 0; i < arguments.length; i++) {
                boolean hasValue = i + 1 < arguments.length;
                switch (arguments[i]) {
                    case "--unattended" -> unattended = true;
                    case "--jpos" -> file = Path.of(hasValue ? arguments[++i] : "");
                    case "--drivers" -> drivers = Path.of(hasValue ? arguments[++i] : "");
                    case "--row" -> rows.add(hasValue ? arguments[++i] : "");
                    default -> names.add(arguments[i]);
                }
            }
            boolean known = rows.stream().allMatch(Category::isKnownRow);
            boolean right = names.size() == 1 && !names.get(0).startsWith("-") && known;
            return right
                    ? Optional.of(new Wish(names.get(0), file, drivers, unattended, Set.copyOf(rows)))
                    : Optional.empty();
        }
    }
}
