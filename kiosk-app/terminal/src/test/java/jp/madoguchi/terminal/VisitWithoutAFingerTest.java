package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A whole visit (language, task, card, PIN, certificate on paper, new password, a look at the card) on the real window from
 * another process, without any pointer. The visitor is that of {@code packaging/demo.sh}; see its {@code hands.py}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitWithoutAFingerTest {
    private final Path folder = Path.of("target/seen").toAbsolutePath();
    private final Site site;
    private final LoneKioskProcess kiosk;
    private final Path visitor = folder.resolve("visitor");
    private final Path cardIn = visitor.resolve("card.in");

    VisitWithoutAFingerTest() throws Exception {
        site = new Site(folder.resolve("site"), folder.resolve("pcscd.comm"), people -> people);
        kiosk = site.startSeenKiosk(folder.resolve("kiosk"));
        Files.createDirectories(visitor);
        Files.deleteIfExists(cardIn);
        run(List.of("mkfifo", cardIn.toString()));
        var hand = new Thread(this::obey, "hand with a card");
        hand.setDaemon(true);
        hand.start();
    }

    @ParameterizedTest(name = "by {0}")
    @CsvSource({"assistant, adult", "keys, renewal"})
    void aWholeVisitIsPlayed(String hands, String persona) throws Exception {
        int printed = site.printer.received().size();
        String out = run(List.of(
                "/usr/bin/python3",
                "-B",
                Site.ROOT.resolve("packaging/visitor").toString(),
                "visit",
                "--hands",
                hands,
                "--persona",
                persona,
                "--config",
                site.config().toAbsolutePath().toString(),
                "--out",
                visitor.toString(),
                "--run",
                visitor.toString(),
                "--kiosk",
                String.valueOf(kiosk.pid())));
        assertEquals("", out);
        assertEquals(printed + 1, site.printer.received().size());
    }

    @AfterAll
    void close() throws IOException {
        kiosk.close();
        site.close();
    }

    /** What the visitor writes into the pipe, a hand does with the card. */
    private void obey() {
        while (true) {
            try (BufferedReader lines = Files.newBufferedReader(cardIn)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    obey(line);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void obey(String line) throws IOException, InterruptedException {
        if (line.startsWith("insert ")) {
            site.slot.insert(line.substring("insert ".length()));
        } else {
            site.slot.remove();
        }
    }

    /** Runs it to its end and answers what it complained about. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String complaint = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : command.get(0) + " failed: " + complaint;
    }
}
