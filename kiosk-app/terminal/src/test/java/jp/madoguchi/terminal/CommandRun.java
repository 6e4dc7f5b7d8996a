package jp.madoguchi.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.virtual.PcscDaemon;

/** One run of a command of this program at a site, in a process of its own: what it said, and its exit code. */
record CommandRun(int exitCode, List<String> lines) {
    /**
     * Runs it.
     *
     * @param input what a person types
     * @param settings those of the command line, such as {@code -Dmadoguchi.printer=...}
     */
    static CommandRun of(Site site, Class<?> main, String input, List<String> settings, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dmadoguchi.config=" + site.config().toAbsolutePath(),
                "-Dmadoguchi.printer=" + site.printer.uri(),
                "-Dmadoguchi.devices=" + site.config().resolveSibling("devices").toAbsolutePath(),
                "-Dmadoguchi.centre.uri=" + site.centreUri(),
                "-Dmadoguchi.centre.ca=" + tls(site, "ca.pem"),
                "-Dmadoguchi.centre.certificate=" + tls(site, "terminal.pem"),
                "-Dmadoguchi.centre.key=" + tls(site, "terminal.key")));
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(
                "--settings", Site.ROOT.resolve("config/terminal.properties").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectError(site.config().resolveSibling("command.log").toFile());
        builder.environment()
                .put(PcscDaemon.SOCKET_VARIABLE, site.pcscd().socket().toString());
        Process process = builder.start();
        try (OutputStream typed = process.getOutputStream()) {
            typed.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandRun(process.waitFor(), out.lines().toList());
    }

    private static String tls(Site site, String file) {
        return site.sandbox().tls().resolve(file).toAbsolutePath().toString();
    }
}
