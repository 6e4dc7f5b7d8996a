package jp.madoguchi.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jp.madoguchi.virtual.Main;

/** {@code virtual-card --persona} as a process of its own, which can be stopped and go on; in the reader until closed. */
final class CardProcess implements AutoCloseable {
    private final Process process;

    private CardProcess(Process process) {
        this.process = process;
    }

    /** Puts this persona's card in, with a memory that ends with the process. */
    static CardProcess start(Site site, String persona) throws IOException {
        var card = new CardProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "virtual-card",
                        "--persona=" + persona,
                        "--sandbox=" + site.sandbox().root(),
                        "--config=" + site.config(),
                        "--port=" + site.pcscd().port())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        var out = new BufferedReader(new InputStreamReader(card.process.getInputStream(), StandardCharsets.UTF_8));
        if (out.readLine() == null) {
            card.close();
            throw new IOException("the card did not go in");
        }
        return card;
    }

    /** It does nothing more, whatever comes. */
    void stop() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("kill " + name + " answered " + exit);
        }
    }

    /** Ends it, stopped or not. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
