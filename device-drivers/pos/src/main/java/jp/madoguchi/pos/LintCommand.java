package jp.madoguchi.pos;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code madoguchi lint-jpos FILE}: says everything that is wrong in a jpos.xml. */
@Command(
        name = "packaging/madoguchi lint-jpos",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says what is wrong in a jpos.xml, each with line and remedy: what the schema of JavaPOS forbids, names and properties"
                    + " given twice, classes that are missing or make no services, categories that do not fit, placeholders"
                    + " without a value, properties that our services do not know or can't use, entries that JavaPOS would"
                    + " drop without a word, names that the kiosk never opens. The terminal does the same when it starts.",
            "No device is opened, and nothing is written.",
            "-Dname=value, anywhere behind lint-jpos, sets what is a setting of the terminal, or a placeholder in the file."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every entry can be used, though there may be warnings",
            "1:one cannot",
            "2:wrong usage, or settings or drivers that can't be read: no entry was looked at",
            "74:the answer could not be written out"
        })
public final class LintCommand implements Callable<Integer> {
    /** Every entry can be used. */
    static final int CLEAN = 0;
    /** An entry cannot be used. */
    static final int FAULTY = 1;
    /** Wrong usage, or nobody can tell where to look. */
    static final int USAGE = 2;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "default: the kiosk's, config/jpos.xml")
    private Optional<Path> named = Optional.empty();

    @Mixin
    private final DevicePlaces places;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final DeviceNames opened;

    private LintCommand(DeviceNames opened, DevicePlaces places) {
        this.opened = opened;
        this.places = places;
    }

    public static void main(String[] arguments) {
        run(DeviceNames.ANY, new DevicePlaces(), arguments);
    }

    /** Runs it for a program that opens these devices, in these places, and ends the process with its exit code. */
    public static void run(DeviceNames opened, DevicePlaces places, String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(opened, places, out, err, arguments));
    }

    static int run(DeviceNames opened, DevicePlaces places, PrintStream out, PrintStream err, String... arguments) {
        return CommandOutput.of(new LintCommand(opened, places), out, err).execute(arguments);
    }

    @Override
    public Integer call() {
        try {
            DevicePlaces.Used used = places.find(named);
            used.aside().ifPresent(spec.commandLine().getErr()::println);
            return lint(used);
        } catch (DeviceConfigurationException wrong) {
            return refuse(String.valueOf(wrong.getMessage()));
        } catch (IOException unreadable) {
            return refuse("the folder of the drivers can't be read: " + unreadable.getMessage());
        }
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return USAGE;
    }

    private int lint(DevicePlaces.Used used) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Path file = used.jposXml();
            JposXml declared = JposXml.read(file);
            List<Problem> problems = new ArrayList<>(JposXmlLint.problems(declared, opened, used.drivers()));
            NameLint.missing(declared.entries(), opened).ifPresent(problems::add);
            problems.forEach(problem -> out.println((problem.stops() ? "error   " : "warning ") + problem.text(file)));
            boolean faulty = problems.stream().anyMatch(Problem::stops);
            out.println(file + ": " + counted(declared.entries().size(), "entry", "entries") + ", "
                    + counted(problems.size(), "problem", "problems"));
            return faulty ? FAULTY : CLEAN;
        } catch (DeviceConfigurationException unreadable) {
            out.println("error   " + unreadable.getMessage());
            return FAULTY;
        }
    }

    private static String counted(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
