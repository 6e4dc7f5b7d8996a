package jp.madoguchi.virtual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Programs of others that talk to the card through PC/SC: OpenSC, and OpenSSL to judge what it signed. */
final class Tool {
    private static final int SECONDS = 30;

    private final Path socket;
    private final Path directory;

    /** @param socket of the pcscd that they talk to */
    Tool(Path socket, Path directory) {
        this.socket = socket;
        this.directory = directory;
    }

    /** Runs it and gives what it printed; fails when its exit code is not 0. */
    String run(String... command) throws IOException, InterruptedException {
        Outcome outcome = attempt(command);
        assertEquals(0, outcome.code(), outcome.text());
        return outcome.text();
    }

    /** Runs it and gives exit code and output. */
    Outcome attempt(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(directory, "said", null);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put(PcscDaemon.SOCKET_VARIABLE, socket.toString());
        Process process = builder.start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
        if (!ended) {
            throw new IOException(command[0] + " hangs: " + text);
        }
        return new Outcome(process.exitValue(), text);
    }

    /** How a program ended. */
    record Outcome(int code, String text) {}
}
