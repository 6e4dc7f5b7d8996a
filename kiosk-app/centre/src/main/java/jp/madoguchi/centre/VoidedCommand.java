package jp.madoguchi.centre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.centre.issue.VoidedLists;
import jp.madoguchi.config.CommandFiles;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code madoguchi voided DIR}: writes the signed lists of issue numbers that were taken back, for {@code verify --voided}. */
@Command(
        name = "packaging/madoguchi voided",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the lists are written", "1:they could not be, as the message says", "2:wrong usage"},
        description =
                "Writes for each municipality the issue numbers that ended void or spoiled, signed with its key, as"
                        + " voided-CODE.cose, for verify --voided. A number of unknown fate is not among them.")
public final class VoidedCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "where the lists are written")
    private Path folder = Path.of(".");

    @Option(
            names = "--sandbox",
            description = "what set-up made: the keys; after the demo .sandbox/demo (default: ${DEFAULT-VALUE})")
    private Path sandbox = Path.of(".sandbox");

    @Option(names = "--config", description = "the municipalities (default: ${DEFAULT-VALUE})")
    private Path config = Path.of("config");

    @Option(names = "--database", description = "JDBC address of PostgreSQL (default: the one in the sandbox)")
    private Optional<String> database = Optional.empty();

    public static void main(String... args) {
        System.exit(new CommandLine(new VoidedCommand()).execute(args));
    }

    @Override
    public Integer call() {
        try {
            if (database.isPresent()) {
                write(database.get());
                return CommandLine.ExitCode.OK;
            }
            return writeFromSandbox(sandbox.resolve("postgres"));
        } catch (ConfigurationException | JdbiException e) {
            System.err.println("voided: " + e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        } catch (IOException e) {
            System.err.println("voided: " + CommandFiles.reason(e));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** The centre may be running or not. */
    private int writeFromSandbox(Path directory) throws IOException, ConfigurationException {
        if (!Files.isDirectory(directory)) {
            System.err.println(
                    "voided: " + sandbox
                            + " holds no database: no centre has run there yet. After packaging/demo.sh give --sandbox .sandbox/demo");
            return CommandLine.ExitCode.SOFTWARE;
        }
        Optional<String> running = EmbeddedDatabase.running(directory);
        if (running.isPresent()) {
            write(running.get());
            return CommandLine.ExitCode.OK;
        }
        try (var own = EmbeddedDatabase.start(directory)) {
            write(own.url());
        }
        return CommandLine.ExitCode.OK;
    }

    private void write(String address) throws IOException, ConfigurationException {
        Municipalities municipalities = Municipalities.load(config);
        new VoidedLists(Jdbi.create(address), sandbox.resolve("keys"))
                .write(municipalities, Clock.systemUTC().instant(), folder);
        System.out.println("lists of " + municipalities.all().size() + " municipalities are in " + folder);
    }
}
