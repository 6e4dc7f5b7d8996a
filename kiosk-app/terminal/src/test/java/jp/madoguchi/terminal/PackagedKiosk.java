package jp.madoguchi.terminal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.virtual.PcscDaemon;

/** The packaged kiosk with its window as a process of its own, as it runs at a site; whoever runs the site asks its health page. */
final class PackagedKiosk implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Process process;
    private final Path log;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI page;

    private PackagedKiosk(Process process, Path log) throws IOException {
        this.process = process;
        this.log = log;
        this.page = URI.create(awaitLine(LISTENING) + "/q/health");
    }

    static PackagedKiosk start(Site site, Path folder, URI receipts) throws IOException {
        Path jar = Site.ROOT.resolve("kiosk-app/terminal/target/quarkus-app/quarkus-run.jar");
        Path log = Files.createDirectories(folder).resolve("kiosk.log");
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dmadoguchi.config=" + site.config().toAbsolutePath(),
                        "-Dmadoguchi.data=" + folder.resolve("data"),
                        "-Dmadoguchi.devices=" + devices(folder),
                        "-Dmadoguchi.drivers=" + site.drivers().toAbsolutePath(),
                        "-Dmadoguchi.centre.uri=" + site.centreUri(),
                        "-Dmadoguchi.centre.ca=" + tls(site, "ca.pem"),
                        "-Dmadoguchi.centre.certificate=" + tls(site, "terminal.pem"),
                        "-Dmadoguchi.centre.key=" + tls(site, "terminal.key"),
                        "-Dmadoguchi.centre.trust=" + site.sandbox().keys().toAbsolutePath(),
                        "-Dmadoguchi.hours.opens=00:00",
                        "-Dmadoguchi.hours.closes=00:00",
                        "-Dmadoguchi.printer=" + site.printer.uri(),
                        "-Dmadoguchi.receipt-printer=" + receipts,
                        "-jar",
                        jar.toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .put(PcscDaemon.SOCKET_VARIABLE, site.pcscd().socket().toString());
        builder.environment()
                .put(
                        "SMALLRYE_CONFIG_LOCATIONS",
                        Site.ROOT.resolve("config/terminal.properties").toString());
        return new PackagedKiosk(builder.start(), log);
    }

    /** As packaging/madoguchi has it for a kiosk that was started in this folder. */
    private static Path devices(Path folder) {
        return folder.resolve(".sandbox").resolve("terminal").resolve("devices");
    }

    private static String tls(Site site, String file) {
        return site.sandbox().tls().resolve(file).toAbsolutePath().toString();
    }

    private String awaitLine(Pattern wanted) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher found = wanted.matcher(Files.readString(log, StandardCharsets.UTF_8));
            if (found.find()) {
                return found.group(1);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new IOException("the kiosk did not start: " + Files.readString(log));
    }

    long pid() {
        return process.pid();
    }

    /** What all its threads have worked so far. */
    Duration worked() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** The health page as it stands now. */
    Health health() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        return new Health(answer.statusCode(), answer.body());
    }

    /** A health page: its status code, and its text in JSON. */
    record Health(int status, String text) {
        /** What it says of this device. */
        String of(String device) {
            Matcher found = Pattern.compile("\"" + device + "\": \"([^\"]*)\"").matcher(text);
            return found.find() ? found.group(1) : "";
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
