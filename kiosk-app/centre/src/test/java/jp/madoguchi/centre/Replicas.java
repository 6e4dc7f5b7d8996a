package jp.madoguchi.centre;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.DocumentForm;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.protocol.CentreTrust;
import jp.madoguchi.virtual.sandbox.Sandbox;

/**
 * Two processes of the packaged centre on one PostgreSQL, with a sandbox made for them. The one municipality is open around
 * the clock, the other one is closed whenever the tests run.
 */
final class Replicas implements AutoCloseable {
    static final String OPEN = "999999";
    static final String CLOSED = "999998";

    private static final Path ROOT = Path.of(System.getProperty("madoguchi.root", "."));
    private static final Path TARGET = ROOT.resolve("kiosk-app/centre/target");

    private final Path sandbox = TARGET.resolve("sandbox");
    private final Path config = TARGET.resolve("config");
    private final EmbeddedPostgres postgres;
    private final List<String> shared;
    private final List<CentreProcess> processes;
    private final List<URI> addresses;
    private final TestTls tls;

    Replicas() throws IOException, ConfigurationException {
        copyConfig();
        Sandbox.prepare(sandbox, config, Clock.systemUTC(), true);
        tls = TestTls.addSecondTerminal(sandbox);
        postgres = EmbeddedPostgres.start();
        shared = List.of("--database", postgres.getJdbcUrl("postgres", "postgres"));
        processes = List.of(start("one", config, shared), start("two", config, shared));
        addresses = List.of(processes.get(0).address(), processes.get(1).address());
        database().admit(TestTls.SECOND);
    }

    /** The terminal of set-up; its calls go to both replicas in turn. */
    TestTerminal terminal() {
        return new TestTerminal(TestTls.FIRST, tls.first(), addresses);
    }

    /** Another terminal of the same operator. */
    TestTerminal otherTerminal() {
        return new TestTerminal(TestTls.SECOND, tls.second(), addresses);
    }

    TestCard card(String persona) throws IOException {
        return new TestCard(sandbox, persona);
    }

    TestDatabase database() {
        return new TestDatabase(postgres.getPostgresDatabase());
    }

    TestTls tls() {
        return tls;
    }

    List<URI> addresses() {
        return addresses;
    }

    /** A centre beside the replicas, with the PostgreSQL that it runs itself. */
    CentreProcess startWithOwnDatabase() throws IOException {
        return start("alone", config, List.of());
    }

    /** A centre beside the replicas, on their database, at which the open municipality finishes its certificates itself. */
    CentreProcess startThatFinishes() throws IOException {
        Path other = TARGET.resolve("config-finished");
        Files.createDirectories(other.resolve("seals"));
        for (String file :
                List.of("personas.yaml", "municipalities.yaml", "seals/" + OPEN + ".png", "seals/" + CLOSED + ".png")) {
            Files.write(other.resolve(file), Files.readAllBytes(config.resolve(file)));
        }
        String asTheyAre = Files.readString(config.resolve("municipalities.yaml"));
        Files.writeString(
                other.resolve("municipalities.yaml"),
                asTheyAre.replaceAll(DocumentForm.SIGNED_DATA.name(), DocumentForm.FINISHED_PDF.name()));
        return start("finishing", other, shared);
    }

    TestTerminal terminalOf(URI address) {
        return new TestTerminal(TestTls.FIRST, tls.first(), List.of(address));
    }

    Path sandbox() {
        return sandbox;
    }

    List<Path> logs() {
        return List.of(TARGET.resolve("centre-one.log"), TARGET.resolve("centre-two.log"));
    }

    CentreTrust trust() throws ConfigurationException {
        return CentreTrust.load(sandbox.resolve("keys"));
    }

    private CentreProcess start(String name, Path from, List<String> more) throws IOException {
        var arguments =
                new ArrayList<>(List.of("--sandbox", sandbox.toString(), "--config", from.toString(), "--port", "0"));
        arguments.addAll(more);
        return CentreProcess.start(
                TARGET.resolve("quarkus-app/quarkus-run.jar"), TARGET.resolve("centre-" + name + ".log"), arguments);
    }

    private void copyConfig() throws IOException {
        Path seals = config.resolve("seals");
        Files.createDirectories(seals);
        Path original = ROOT.resolve("config");
        try (Stream<Path> files = Files.list(original.resolve("seals"))) {
            for (Path file : files.toList()) {
                Files.write(seals.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        Files.writeString(config.resolve("personas.yaml"), Files.readString(original.resolve("personas.yaml")));
        String[] parts =
                Files.readString(original.resolve("municipalities.yaml")).split("(?=- code: \"" + CLOSED + "\")", 2);
        LocalTime now = LocalTime.now(Clock.system(ServiceHours.ZONE));
        String never =
                now.getHour() < 12 ? "{opens: \"22:00\", closes: \"23:00\"}" : "{opens: \"01:00\", closes: \"02:00\"}";
        String always = "{opens: \"00:00\", closes: \"00:00\"}";
        String hours = "\\{opens:[^}]*\\}";
        Files.writeString(
                config.resolve("municipalities.yaml"),
                parts[0].replaceAll(hours, always) + parts[1].replaceAll(hours, never));
    }

    @Override
    public void close() throws IOException {
        processes.forEach(CentreProcess::close);
        postgres.close();
    }
}
