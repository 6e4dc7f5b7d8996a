package jp.madoguchi.centre;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.DocumentForm;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.protocol.CentreTrust;
import jp.madoguchi.virtual.sandbox.Sandbox;

/**
 * Two processes of the packaged centre on one PostgreSQL, with a sandbox made for them. The one municipality is open around
 * the clock, the other one only at the window of its family registers, the rest of it is closed whenever the tests run.
 */
final class Replicas implements AutoCloseable {
    static final String OPEN = "999999";
    static final String CLOSED = "999998";

    /** Of the package fonts-hanazono: it has characters that IPAmj Mincho lacks. */
    private static final Path HANAZONO = Path.of("/usr/share/fonts/truetype/hanazono/HanaMinA.ttf");

    private static final Path ROOT = Path.of(System.getProperty("madoguchi.root", "."));
    private static final Path TARGET = ROOT.resolve("kiosk-app/centre/target");

    private static final Path COMMAND_LOG = TARGET.resolve("command.log");

    private final Path sandbox = TARGET.resolve("sandbox");
    private final Path config = TARGET.resolve("config");
    private final EmbeddedPostgres postgres;
    private final List<String> shared;
    private final List<CentreProcess> processes = new ArrayList<>();
    private Optional<URI> finishing = Optional.empty();
    private final List<URI> addresses;
    private final TestTls tls;

    Replicas() throws IOException, ConfigurationException {
        copyConfig();
        Sandbox.prepare(sandbox, config, Clock.systemUTC(), true);
        tls = TestTls.addSecondTerminal(sandbox);
        postgres = EmbeddedPostgres.start();
        shared = List.of("--database", databaseAddress());
        processes.add(start("one", config, shared));
        processes.add(start("two", config, shared));
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

    /** The years of taxation that the open municipality offers today. */
    static List<Integer> taxYears() throws ConfigurationException {
        return Municipalities.load(ROOT.resolve("config"))
                .find(OPEN)
                .flatMap(each -> each.offer(CertificateKind.INCOME_AND_TAX_CERTIFICATE))
                .orElseThrow()
                .taxYears(LocalDate.now(Clock.system(ServiceHours.ZONE)));
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

    /**
     * The terminal of set-up at a centre beside the replicas, on their database, where the open municipality finishes its
     * certificates itself and has a second font; started when it is first asked for.
     */
    synchronized TestTerminal terminalOfTheFinishing() throws IOException {
        if (finishing.isEmpty()) {
            var more = new ArrayList<>(shared);
            more.addAll(List.of("--second-font", HANAZONO.toString()));
            CentreProcess process = start("finishing", configThatFinishes(), more);
            processes.add(process);
            finishing = Optional.of(process.address());
        }
        return terminalOf(finishing.get());
    }

    /** Runs another program of the package, as {@code packaging/madoguchi} would, and gives its exit code. */
    int run(String main, String... arguments) throws IOException, InterruptedException {
        Path app = TARGET.resolve("quarkus-app");
        String classPath = app + "/app/*:" + app + "/lib/main/*:" + app + "/lib/boot/*";
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath, main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(COMMAND_LOG.toFile())
                .start()
                .waitFor();
    }

    /** What the program that ran last has said. */
    String said() throws IOException {
        return Files.readString(COMMAND_LOG);
    }

    /** Where both replicas keep everything. */
    String databaseAddress() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    Path config() {
        return config;
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

    private Path configThatFinishes() throws IOException {
        Path other = TARGET.resolve("config-finished");
        copy(config, other);
        String asTheyAre = Files.readString(config.resolve("municipalities.yaml"));
        Files.writeString(
                other.resolve("municipalities.yaml"),
                asTheyAre
                        .replaceAll(DocumentForm.SIGNED_DATA.name(), DocumentForm.FINISHED_PDF.name())
                        .replaceFirst("allows: ", "alone: PART_OF_HOUSEHOLD\n      allows: "));
        return other;
    }

    private void copyConfig() throws IOException {
        Path original = ROOT.resolve("config");
        copy(original, config);
        String[] parts = Files.readString(original.resolve("municipalities.yaml"))
                .replaceAll(" {2}closed: .*\n", "")
                .split("(?=- code: \"" + CLOSED + "\")", 2);
        LocalTime now = LocalTime.now(Clock.system(ServiceHours.ZONE));
        String never =
                now.getHour() < 12 ? "{opens: \"22:00\", closes: \"23:00\"}" : "{opens: \"01:00\", closes: \"02:00\"}";
        String always = "{opens: \"00:00\", closes: \"00:00\"}";
        String hours = "\\{opens:[^}]*\\}";
        String office = "\\{opens: \"09:00\"[^}]*\\}";
        Files.writeString(
                config.resolve("municipalities.yaml"),
                parts[0].replaceAll(hours, always)
                        + parts[1].replaceAll(office, "OFFICE")
                                .replaceAll(hours, never)
                                .replace("OFFICE", always));
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String folder : List.of("seals", "impressions")) {
            Files.createDirectories(to.resolve(folder));
            try (Stream<Path> files = Files.list(from.resolve(folder))) {
                for (Path file : files.toList()) {
                    Files.write(to.resolve(folder).resolve(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        for (String file : List.of("holidays.yaml", "personas.yaml", "registers.yaml")) {
            Files.writeString(to.resolve(file), Files.readString(from.resolve(file)));
        }
    }

    @Override
    public void close() throws IOException {
        processes.forEach(CentreProcess::close);
        postgres.close();
    }
}
