package jp.madoguchi.centre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.centre.issue.VoidedLists;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Program;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code madoguchi voided DIR}: writes the signed lists of issue numbers that were taken back, for {@code verify --voided}. */
@Command(
        name = "packaging/madoguchi voided",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
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
            description =
                    "what set-up made: the keys; unless told .sandbox, or .sandbox/demo where only the demo has run")
    private Path sandbox = Path.of(".sandbox");

    @Option(names = "--config", description = "the municipalities (default: ${DEFAULT-VALUE})")
    private Path config = Path.of("config");

    @Option(names = "--database", description = "JDBC address of PostgreSQL (default: the one in the sandbox)")
    private Optional<String> database = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String... args) {
        Program.run(new VoidedCommand(), args);
    }

    @Override
    public Integer call() throws IOException, ConfigurationException {
        try {
            if (database.isPresent()) {
                write(database.get());
            } else {
                writeFromSandbox(sandbox.resolve("postgres"));
            }
        } catch (JdbiException e) {
            throw new IOException("the database can't be read: " + reason(e), e);
        }
        return CommandLine.ExitCode.OK;
    }

    /** In the words of the driver, without the address, which may hold a password; what is wrapped around them speaks of our own program. */
    private String reason(JdbiException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal) {
                String words = "SQLSTATE " + refusal.getSQLState() + ", " + refusal.getMessage();
                return database.map(address -> words.replace(address, "the address"))
                        .orElse(words);
            }
        }
        return "its answer is none that this version knows";
    }

    /** The centre may be running or not. */
    private void writeFromSandbox(Path directory) throws IOException, ConfigurationException {
        if (!Files.isDirectory(directory)) {
            throw new IOException(sandbox + " holds no database: no centre has run there yet; --sandbox names another");
        }
        Optional<String> running = EmbeddedDatabase.running(directory);
        if (running.isPresent()) {
            write(running.get());
            return;
        }
        try (var own = EmbeddedDatabase.start(directory)) {
            write(own.url());
        }
    }

    private void write(String address) throws IOException, ConfigurationException {
        Municipalities municipalities = Municipalities.load(config);
        new VoidedLists(Jdbi.create(address), sandbox.resolve("keys"))
                .write(municipalities, Clock.systemUTC().instant(), folder);
        spec.commandLine()
                .getOut()
                .println("lists of " + municipalities.all().size() + " municipalities are in " + folder);
    }
}
