package jp.madoguchi.centre;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the sandbox centre; without a database of its own it runs PostgreSQL beside itself. */
@QuarkusMain
@Command(
        name = "centre",
        mixinStandardHelpOptions = true,
        description = "The reference centre: mutual TLS on loopback, PostgreSQL behind it.")
public final class CentreCommand implements Callable<Integer> {
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

    public static void main(String... args) {
        int exit = new CommandLine(new CentreCommand()).execute(args);
        // Quarkus has ended the process already unless the arguments were wrong.
        System.exit(exit);
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(sandbox.resolve("register.yaml"))) {
            System.err.println(sandbox + " holds no sandbox: make it with the set-up of the virtual devices first");
            return CommandLine.ExitCode.SOFTWARE;
        }
        set("sandbox", sandbox.toAbsolutePath().toString());
        set("config", config.toAbsolutePath().toString());
        secondFont.ifPresent(font -> set("second-font", font.toAbsolutePath().toString()));
        if (reseed) {
            set("reseed", "true");
        }
        System.setProperty("quarkus.http.ssl-port", String.valueOf(port));
        if (database.isPresent()) {
            set("database", database.get());
            Quarkus.run(CentreApplication.class);
            return CommandLine.ExitCode.OK;
        }
        try (var embedded = EmbeddedDatabase.start(sandbox.resolve("postgres"))) {
            set("database", embedded.url());
            Quarkus.run(CentreApplication.class);
        }
        return CommandLine.ExitCode.OK;
    }

    private static void set(String name, String value) {
        System.setProperty("madoguchi.centre." + name, value);
    }
}
