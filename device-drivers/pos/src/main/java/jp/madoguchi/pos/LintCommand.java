package jp.madoguchi.pos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.pos.drivers.DriverFolder;

/** {@code madoguchi lint-jpos FILE}: says everything that is wrong in a jpos.xml. */
public final class LintCommand {
    /** Every entry can be used. */
    static final int CLEAN = 0;
    /** An entry cannot be used. */
    static final int FAULTY = 1;
    /** Wrong usage. */
    static final int USAGE = 2;

    private static final String HELP =
            """
            Usage: packaging/madoguchi lint-jpos [-Dname=value...] [--drivers DIR] [FILE]

            Says what is wrong in a jpos.xml (default config/jpos.xml), each with line and remedy: what the schema of JavaPOS
            forbids, names declared twice, classes that are missing, values that are, properties that our services do not
            know, entries that JavaPOS would drop without a word. Vendors' jars are looked into where DIR says
            (default drivers). The terminal does the same when it starts.
              -Dname=value   a value for the placeholder ${name} in FILE

            Exit code: 0 every entry can be used, though there may be warnings; 1 one cannot; 2 wrong usage.
            """;

    private LintCommand() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.print(HELP);
            return CLEAN;
        }
        List<String> files = new ArrayList<>(List.of(arguments));
        Path drivers = Path.of("drivers");
        int option = files.indexOf("--drivers");
        if (option >= 0 && option + 1 < files.size()) {
            drivers = Path.of(files.remove(option + 1));
            files.remove(option);
        }
        if (files.size() > 1 || (files.size() == 1 && files.get(0).startsWith("-"))) {
            err.print(HELP);
            return USAGE;
        }
        return lint(out, files.isEmpty() ? Path.of("config", "jpos.xml") : Path.of(files.get(0)), drivers);
    }

    private static int lint(PrintStream out, Path file, Path drivers) {
        try {
            JposXml declared = JposXml.read(file);
            List<Problem> problems = JposXmlLint.problems(declared, DriverFolder.of(drivers));
            problems.forEach(problem -> out.println((problem.stops() ? "error   " : "warning ") + problem.text(file)));
            boolean faulty = problems.stream().anyMatch(Problem::stops);
            out.println(file + ": " + declared.entries().size() + " entries, " + problems.size() + " problems");
            return faulty ? FAULTY : CLEAN;
        } catch (DeviceConfigurationException unreadable) {
            out.println("error   " + unreadable.getMessage());
            return FAULTY;
        } catch (IOException unreadable) {
            out.println("error   the folder of the drivers can't be read: " + unreadable.getMessage());
            return FAULTY;
        }
    }
}
