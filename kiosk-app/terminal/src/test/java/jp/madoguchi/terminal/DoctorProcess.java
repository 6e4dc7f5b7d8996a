package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.virtual.PcscDaemon;

/** What one run of {@code madoguchi doctor} said, in a process of its own: line by line, and its exit code. */
record DoctorProcess(int exitCode, List<String> lines) {
    /** Examines this site; settings are those of the command line. */
    static DoctorProcess run(Site site, String... settings) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dmadoguchi.config=" + site.config().toAbsolutePath(),
                "-Dmadoguchi.printer=" + site.printer.uri(),
                "-Dmadoguchi.centre.uri=" + site.centreUri(),
                "-Dmadoguchi.centre.ca=" + tls(site, "ca.pem"),
                "-Dmadoguchi.centre.certificate=" + tls(site, "terminal.pem"),
                "-Dmadoguchi.centre.key=" + tls(site, "terminal.key")));
        command.addAll(List.of(settings));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "jp.madoguchi.terminal.doctor.DoctorCommand",
                "--settings",
                Site.ROOT.resolve("config/terminal.properties").toString()));
        var builder = new ProcessBuilder(command)
                .redirectError(site.config().resolveSibling("doctor.log").toFile());
        builder.environment()
                .put(PcscDaemon.SOCKET_VARIABLE, site.pcscd().socket().toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new DoctorProcess(process.waitFor(), out.lines().toList());
    }

    private static String tls(Site site, String file) {
        return site.sandbox().tls().resolve(file).toAbsolutePath().toString();
    }

    /** The line about this begins with this verdict and holds these words. */
    DoctorProcess says(String verdict, String subject, String... words) {
        String line = lines.stream()
                .filter(each -> each.substring(Math.min(8, each.length())).startsWith(subject + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing about " + subject + ": " + this));
        assertTrue(line.startsWith(verdict + " "), line);
        for (String word : words) {
            assertTrue(line.contains(word), line);
        }
        return this;
    }

    DoctorProcess endsWith(int code) {
        assertEquals(code, exitCode, toString());
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
