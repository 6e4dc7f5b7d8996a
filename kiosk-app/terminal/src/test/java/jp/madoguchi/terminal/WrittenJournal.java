package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import jp.madoguchi.terminal.journal.JournalCommand;
import picocli.CommandLine;

/** The kiosk's journal as the operator prints it, beside the running kiosk. */
final class WrittenJournal {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private static final Pattern OPEN_ACTS = Pattern.compile("(\\d+) acts without an end");

    private final Path file;
    private int readBefore;

    WrittenJournal(Path file) {
        this.file = file;
    }

    /** What stands there now is an older story. */
    void turnThePage() {
        readBefore = lines().size();
    }

    /** The lines since the page was turned; the chain has to be whole. */
    List<String> story() {
        List<String> lines = lines();
        return lines.subList(readBefore, lines.size());
    }

    /** How many acts have begun and not ended. */
    int openActs() {
        List<String> printed = print();
        String last = printed.get(printed.size() - 1);
        var acts = OPEN_ACTS.matcher(last);
        assertTrue(acts.find(), last);
        return Integer.parseInt(acts.group(1));
    }

    /** Waits for a line that holds all these words in this order. */
    void awaitLine(String... words) {
        String pattern = ".*\\b" + String.join("\\b.*\\b", words) + "\\b.*";
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (story().stream().noneMatch(line -> line.matches(pattern))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no line " + List.of(words) + " in " + story());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private List<String> lines() {
        List<String> printed = print();
        return printed.subList(0, printed.size() - 1);
    }

    /** The records, and then a line about the whole. */
    private List<String> print() {
        var printed = new StringWriter();
        int exit = new CommandLine(new JournalCommand())
                .setOut(new PrintWriter(printed))
                .execute(file.toString());
        List<String> lines = printed.toString().lines().toList();
        assertEquals(0, exit, () -> "the journal is not whole: " + lines.get(lines.size() - 1));
        return lines;
    }
}
