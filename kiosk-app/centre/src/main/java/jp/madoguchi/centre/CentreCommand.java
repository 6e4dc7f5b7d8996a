package jp.madoguchi.centre;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.config.CommandFiles;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Personas;
import jp.madoguchi.config.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the sandbox centre; without a database of its own it runs PostgreSQL beside itself. */
@QuarkusMain
@Command(
        name = "packaging/madoguchi centre",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:ended as told", "1:it could not be started, as the message says", "2:wrong usage"},
        description = "The reference centre: mutual TLS on loopback, PostgreSQL behind it.")
public final class CentreCommand implements Callable<Integer> {
    private static final int LAST_PORT = 0xFFFF;

    @Option(
            names = "--sandbox",
            description = "what set-up made: keys, certificates, register (default: ${DEFAULT-VALUE})")
    private Path sandbox = Path.of(".sandbox");

    @Option(names = "--config", description = "municipalities, personas, seals (default: ${DEFAULT-VALUE})")
    private Path config = Path.of("config");

    @Option(names = "--port", description = "TLS port, 0 for any free one (default: ${DEFAULT-VALUE})")
    private int port = 9443;

    @Option(names = "--database", description = "JDBC address of PostgreSQL (default: one of its own in the sandbox)")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--second-font",
            description = "a TrueType font for the characters that IPAmj Mincho lacks; the kiosks need the same")
    private Optional<Path> secondFont = Optional.empty();

    @Option(names = "--reseed", description = "give every reservation of the sandbox anew")
    private boolean reseed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String... args) {
        // Quarkus has ended the process already unless the arguments were wrong.
        Program.run(new CentreCommand(), args);
    }

    @Override
    public Integer call() {
        try {
            prepare();
            if (database.isPresent()) {
                DriverManager.getConnection(database.get()).close();
                run(database.get());
                return CommandLine.ExitCode.OK;
            }
            try (var embedded = EmbeddedDatabase.start(sandbox.resolve("postgres"))) {
                run(embedded.url());
            }
            return CommandLine.ExitCode.OK;
        } catch (SQLException e) {
            return refuse("the database can't be reached: " + e.getMessage());
        } catch (ConfigurationException e) {
            return refuse(e.getMessage());
        } catch (IOException e) {
            return refuse(CommandFiles.reason(e));
        }
    }

    /** Finds out what is missing before anything is started. */
    private void prepare() throws IOException, ConfigurationException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port is 0 to " + LAST_PORT + ": " + port);
        }
        if (!Files.isReadable(sandbox.resolve("register.yaml"))) {
            throw new NoSuchFileException(
                    sandbox.toString(), null, "no sandbox is there; packaging/madoguchi setup makes one");
        }
        Municipalities.load(config);
        Personas.load(config);
        try (var free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (BindException e) {
            throw new IOException("port " + port + " can't be had; is another centre running? --port names another", e);
        }
    }

    private void run(String address) {
        set("sandbox", sandbox.toAbsolutePath().toString());
        set("config", config.toAbsolutePath().toString());
        secondFont.ifPresent(font -> set("second-font", font.toAbsolutePath().toString()));
        set("database", address);
        if (reseed) {
            set("reseed", "true");
        }
        System.setProperty("quarkus.http.ssl-port", String.valueOf(port));
        Quarkus.run(CentreApplication.class);
    }

    private static int refuse(@Nullable String reason) {
        System.err.println("centre: " + reason);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static void set(String name, String value) {
        System.setProperty("madoguchi.centre." + name, value);
    }
}
