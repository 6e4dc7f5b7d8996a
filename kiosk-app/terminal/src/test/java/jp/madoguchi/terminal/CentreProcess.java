package jp.madoguchi.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The packaged centre as a process of its own, as it would run elsewhere. */
final class CentreProcess implements AutoCloseable {
    private static final String READY = "centre ready at ";

    private final Process process;
    private final URI address;

    private CentreProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static CentreProcess start(Path root, Path sandbox, Path config) throws IOException {
        return start(root, sandbox, config, 0);
    }

    static CentreProcess start(Path root, Path sandbox, Path config, int port) throws IOException {
        Path jar = root.resolve("kiosk-app/centre/target/quarkus-app/quarkus-run.jar");
        if (!Files.isReadable(jar)) {
            throw new IOException("the centre isn't packaged: " + jar);
        }
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "--sandbox",
                        sandbox.toString(),
                        "--config",
                        config.toString(),
                        "--port",
                        String.valueOf(port),
                        "--reseed")
                .redirectError(sandbox.resolve("centre.log").toFile());
        builder.environment().put("MADOGUCHI_CENTRE_HEARTBEAT_SECONDS", "10");
        Process process = builder.start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                return new CentreProcess(process, URI.create(line.substring(READY.length())));
            }
        }
        process.destroyForcibly();
        throw new IOException("the centre did not start; see " + sandbox.resolve("centre.log"));
    }

    URI address() {
        return address;
    }

    /** Ends it without notice. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
