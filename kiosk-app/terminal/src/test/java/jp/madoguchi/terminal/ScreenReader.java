package jp.madoguchi.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Reads a kiosk's window from another process by AT-SPI, with the eyes of the visitor of {@code packaging/demo.sh}. */
final class ScreenReader implements AutoCloseable {
    private final Process process;
    private final Writer asks;
    private final BufferedReader answers;

    private ScreenReader(Process process) {
        this.process = process;
        this.asks = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static ScreenReader of(long kiosk) throws IOException {
        return new ScreenReader(new ProcessBuilder(
                        "/usr/bin/python3",
                        "-B",
                        Site.ROOT.resolve("packaging/visitor").toString(),
                        "read",
                        "--kiosk",
                        String.valueOf(kiosk))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** All that is said on the screen of now. */
    String words() throws IOException {
        asks.write("\n");
        asks.flush();
        String words = answers.readLine();
        if (words == null) {
            throw new IOException("the window can't be read");
        }
        return words;
    }

    @Override
    public void close() throws IOException {
        asks.close();
        process.onExit().join();
    }
}
