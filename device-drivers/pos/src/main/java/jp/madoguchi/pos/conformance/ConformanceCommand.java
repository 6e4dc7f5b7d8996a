package jp.madoguchi.pos.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.madoguchi.pos.CommandOutput;
import jp.madoguchi.pos.DeviceConfigurationException;
import jp.madoguchi.pos.DeviceNames;
import jp.madoguchi.pos.DevicePlaces;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.pos.NearestName;
import jpos.config.JposEntry;
import jpos.loader.JposServiceLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code madoguchi conformance NAME}: proves the service of a logical name and prints a table. */
@Command(
        name = "packaging/madoguchi conformance",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Proves the JavaPOS service that a jpos.xml declares as NAME against UnifiedPOS 1.15, and prints a table (Markdown)"
                    + " with a sentence below it that says whether the kiosk can work with it. It may be anybody's.",
            "The device must be free, and is opened, claimed and enabled many times. No PIN is entered. Sheets are dropped"
                    + " before they are sent; only a slip printer that prints line by line gets a few lines. A changer pays out"
                    + " a coin or note at a time, and only when somebody at it agrees.",
            "Where the entry has a stateDirectory, a file there, *.lock, keeps other programs from the device meanwhile; it"
                    + " stays, empty.",
            "-Dname=value, anywhere behind conformance, sets what is a setting of the terminal, or a placeholder in the jpos.xml."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no row failed, and nothing is lacking that the kiosk needs",
            "1:a row failed, or the kiosk needs what is lacking",
            "2:wrong usage, no such device or service, or one that is away or in use",
            "74:the answer could not be written out"
        })
public final class ConformanceCommand implements Callable<Integer> {
    /** No row failed, and nothing is lacking that the program needs. */
    static final int CONFORMS = 0;
    /** A row failed. */
    static final int DEVIATES = 1;
    /** Wrong usage, or no such device. */
    static final int USAGE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final NeededRows needed;
    private final Operator person;

    @Parameters(paramLabel = "NAME", description = "the logical name of the device")
    private String name = "";

    @Option(names = "--jpos", paramLabel = "FILE", description = "declares it (default: the kiosk's, config/jpos.xml)")
    private Optional<Path> jposXml = Optional.empty();

    @Mixin
    private final DevicePlaces places;

    @Option(names = "--unattended", description = "nobody is at the device: what needs a hand is skipped")
    private boolean unattended;

    @Option(names = "--row", paramLabel = "ID", description = "only this row; may be repeated")
    private Set<String> rows = new LinkedHashSet<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ConformanceCommand(NeededRows needed, DevicePlaces places, Operator person) {
        this.needed = needed;
        this.places = places;
        this.person = person;
    }

    public static void main(String[] arguments) {
        run(NeededRows.NONE, new DevicePlaces(), arguments);
    }

    /** Runs it for a program that needs these rows of the devices in these places, and ends the process with its exit code. */
    public static void run(NeededRows needed, DevicePlaces places, String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.exit(run(needed, places, out, err, new ConsoleOperator(in, err), arguments));
    }

    static int run(
            NeededRows needed,
            DevicePlaces places,
            PrintStream out,
            PrintStream err,
            Operator person,
            String... arguments) {
        return CommandOutput.of(new ConformanceCommand(needed, places, person), out, err)
                .execute(arguments);
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            DevicePlaces.Used used = places.find(jposXml);
            used.aside().ifPresent(spec.commandLine().getErr()::println);
            return prove(LogicalDevices.open(used.jposXml(), DeviceNames.asked(Set.of(name)), used.drivers()));
        } catch (DeviceConfigurationException wrong) {
            return refuse(String.valueOf(wrong.getMessage()));
        } catch (IOException unreadable) {
            return refuse("the folder of the drivers can't be read: " + unreadable.getMessage());
        }
    }

    private int prove(LogicalDevices devices) throws InterruptedException {
        Optional<Category> category = Category.find(categoryOf(name));
        if (category.isEmpty()) {
            return refuse("no rows are known for the category of " + name + ", " + categoryOf(name) + ", but for "
                    + String.join(", ", Category.names()));
        }
        checkRows(category.get());
        var kit = new ConformanceKit(category.get(), name, unattended ? Operator.NOBODY : person, PATIENCE);
        Optional<String> obstacle = kit.findObstacle(devices);
        return obstacle.isPresent() ? refuse(name + " " + obstacle.get() + "; no row was tried") : check(kit);
    }

    private void checkRows(Category category) {
        List<String> known = category.rows().stream().map(Row::id).toList();
        for (String row : rows) {
            if (!known.contains(row)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no row " + row + ". "
                                + NearestName.of(row, known)
                                        .map(near -> "Did you mean " + near + "? ")
                                        .orElse("")
                                + "The rows of " + name + ", a " + category.name() + ", the nearest first: "
                                + String.join(", ", NearestName.sorted(row, known)));
            }
        }
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return USAGE;
    }

    private int check(ConformanceKit kit) throws InterruptedException {
        var table = new FindingTable(spec.commandLine().getOut(), name, categoryOf(name), needed);
        table.begin();
        for (Row row : kit.rows()) {
            if (rows.isEmpty() || rows.contains(row.id())) {
                table.add(kit.check(row));
            }
        }
        return table.end() ? CONFORMS : DEVIATES;
    }

    private static String categoryOf(String name) {
        JposEntry entry = JposServiceLoader.getManager().getEntryRegistry().getJposEntry(name);
        return String.valueOf(entry.getPropertyValue(JposEntry.DEVICE_CATEGORY_PROP_NAME));
    }
}
